// The build-tool plugin that puts intents/ into the binary, checked.

import Foundation
import PackagePlugin

/// Runs EmbedIntentsTool over `intents/` whenever something in it has changed.
@main
struct EmbedIntents: BuildToolPlugin {
  /// One command: the folder in, a Swift file out.
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "intents")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedContent.swift")
    return [
      .buildCommand(
        displayName: "Checking and embedding intents",
        executable: try context.tool(named: "EmbedIntentsTool").url,
        arguments: ["embed", folder.path, output.path],
        inputFiles: files(in: folder),
        outputFiles: [output]
      )
    ]
  }

  /// All YAML files, and the folders that hold them, so that new and removed files count too.
  private func files(in folder: URL) -> [URL] {
    let manager = FileManager.default
    guard let enumerator = manager.enumerator(at: folder, includingPropertiesForKeys: nil) else {
      return []
    }
    return enumerator.compactMap { $0 as? URL }
      .filter { $0.pathExtension == "yaml" || $0.pathExtension == "txt" }
      .sorted { $0.path < $1.path }
  }
}

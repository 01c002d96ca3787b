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
        inputFiles: inputs(in: folder),
        outputFiles: [output]
      )
    ]
  }

  /// The folder, the folders in it and their files. A new or a removed file changes its folder.
  private func inputs(in folder: URL) -> [URL] {
    let enumerator = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let contents = enumerator?.compactMap { $0 as? URL } ?? []
    return [folder] + contents.sorted { $0.path < $1.path }
  }
}

// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "niggle",
  products: [
    .executable(name: "niggle", targets: ["niggle"]),
    .library(name: "NiggleKit", targets: ["NiggleKit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Content: what is in intents/, read, checked and compiled into the binary.
    .target(name: "Corpus", dependencies: ["Yams"]),
    .executableTarget(name: "EmbedIntentsTool", dependencies: ["Corpus", "Understanding"]),
    .plugin(
      name: "EmbedIntents",
      capability: .buildTool(),
      dependencies: ["EmbedIntentsTool"],
      path: "Sources/EmbedIntents"
    ),
    // The link to intents/ in its folder makes SwiftPM plan anew when a file comes or goes.
    .target(
      name: "EmbeddedCorpus",
      dependencies: ["Corpus"],
      exclude: ["intents"],
      plugins: ["EmbedIntents"]
    ),

    // The way a message travels.
    .target(name: "Understanding", dependencies: ["Corpus"]),
    .target(name: "Dialogue", dependencies: ["Corpus", "Understanding"]),
    .target(name: "Transcripts", dependencies: ["Dialogue"]),
    .target(name: "Evaluation", dependencies: ["Dialogue"]),
    .systemLibrary(name: "CMalloc"),
    .target(
      name: "Hosting",
      dependencies: ["CMalloc", "Dialogue", .product(name: "Logging", package: "swift-log")]
    ),

    // All of it for Swift programs, behind one import.
    .target(name: "NiggleKit", dependencies: ["Corpus", "Dialogue", "EmbeddedCorpus"]),

    // The program.
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .executableTarget(
      name: "niggle",
      dependencies: [
        "CReadline", "Dialogue", "EmbeddedCorpus", "Evaluation", "Hosting", "Transcripts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // How long things take; not shipped.
    .executableTarget(name: "Benchmarks", dependencies: ["Dialogue", "EmbeddedCorpus"]),

    .testTarget(
      name: "CorpusTests",
      dependencies: ["Corpus", "EmbeddedCorpus"],
      exclude: ["Fixtures"]
    ),
    .testTarget(name: "UnderstandingTests", dependencies: ["Understanding", "EmbeddedCorpus"]),
    .testTarget(name: "DialogueTests", dependencies: ["Dialogue"]),
    .testTarget(name: "NiggleKitTests", dependencies: ["NiggleKit"]),
    .testTarget(name: "EvaluationTests", dependencies: ["EmbeddedCorpus", "Evaluation"]),
    .testTarget(name: "TerminalTests", dependencies: ["niggle", "Hosting"]),
    .testTarget(name: "TranscriptsTests", dependencies: ["Transcripts"]),
    .testTarget(name: "TranscriptTests", dependencies: ["EmbeddedCorpus", "Transcripts"]),
    .testTarget(name: "CommandTests", dependencies: ["niggle"]),
    .testTarget(
      name: "HostingTests",
      dependencies: ["EmbeddedCorpus", "Hosting", .product(name: "Logging", package: "swift-log")]
    ),
  ],
  swiftLanguageModes: [.v6]
)

// The door to loading: a folder or texts in, a corpus and its problems out.

/// Loads corpora.
public enum CorpusLoader {
  /// What came of loading.
  public struct Outcome: Sendable {
    /// What was understood; whole only if ``isUsable``.
    public var corpus: Corpus

    /// The files it was built from.
    public var files: [ContentFile]

    /// Everything that is wrong, ordered by place.
    public var problems: [ContentProblem]

    /// Whether nothing worse than warnings was found.
    public var isUsable: Bool { !problems.contains { $0.severity == .error } }

    /// The corpus.
    ///
    /// - Throws: ``CorpusError`` with all problems, unless it ``isUsable``.
    public func get() throws(CorpusError) -> Corpus {
      guard isUsable else { throw CorpusError(problems: problems) }
      return corpus
    }
  }

  /// Loads a folder that is laid out as `intents/README.md` says.
  ///
  /// - Parameter folder: The folder's path; problems name their files beginning with it.
  /// - Returns: The corpus with everything that is wrong with it.
  public static func load(folder: String) -> Outcome {
    load(IntentsFolder(at: folder))
  }

  /// Loads texts that are already in memory.
  ///
  /// - Parameter texts: YAML by path within `intents/`.
  /// - Returns: The corpus with everything that is wrong with it.
  public static func load(texts: [String: String]) -> Outcome {
    load(IntentsFolder(name: "", texts: texts))
  }

  private static func load(_ folder: IntentsFolder) -> Outcome {
    let notes = ContentNotes(isChecking: true)
    let files = folder.files(notes: notes)
    var corpus = CorpusBuilder.corpus(of: files, notes: notes)
    corpus.ordinaryWords = folder.ordinaryWords
    CorpusChecker(corpus: corpus, files: files, notes: notes).check()
    return Outcome(corpus: corpus, files: files, problems: Set(notes.problems).sorted())
  }
}

extension Corpus {
  /// Loads a folder that is laid out as `intents/README.md` says.
  ///
  /// - Throws: ``CorpusError`` with everything that is wrong with it.
  public static func load(folder: String) throws(CorpusError) -> Corpus {
    try CorpusLoader.load(folder: folder).get()
  }
}

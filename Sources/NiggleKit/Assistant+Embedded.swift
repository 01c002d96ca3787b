// The assistant that everybody wants who brings no content.

import EmbeddedCorpus

extension Assistant {
  /// Answers with the content that is built in; made once, at first use.
  public static let embedded = Assistant(.embedded)
}

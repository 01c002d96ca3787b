// Makes the C library, and with it readline, see characters where Swift sees them.

import Glibc

/// The locale of the line editor; Swift's own strings need none.
enum TextLocale {
  /// Makes sure that the C library reads UTF-8, whatever `LANG` says or fails to say.
  ///
  /// Without it one Backspace after `é` in the C locale deletes half a character. Nothing but the
  /// kind of characters is set: numbers and dates never follow the locale.
  static func useUTF8() {
    setlocale(LC_CTYPE, "")
    if String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8" { return }
    if setlocale(LC_CTYPE, "C.UTF-8") != nil {
      // Readline reads the variable itself.
      setenv("LC_ALL", "C.UTF-8", 1)
    }
  }
}

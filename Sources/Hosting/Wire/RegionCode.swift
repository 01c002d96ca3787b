// The region in a locale: what decides which emergency number is given.

/// Finds regions in the names of locales.
public enum RegionCode {
  /// The region of a locale such as `en_GB.UTF-8`, `en-GB` or `zh-Hant-TW`; nil where it has none.
  public static func region(ofLocale locale: String) -> String? {
    let name = locale.prefix { $0 != "." && $0 != "@" }
    let parts = name.split { $0 == "_" || $0 == "-" }
    return parts.dropFirst().lazy.compactMap { region(String($0)) }.first
  }

  /// A region as it is looked up, "GB" for "gb"; nil for what cannot be one.
  public static func region(_ code: String) -> String? {
    let isRegion =
      code.utf8.count == 2 && code.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
    return isRegion && code.utf8.allSatisfy { $0 < 0x80 } ? code.uppercased() : nil
  }
}

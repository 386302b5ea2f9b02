/// A language whose words have stems, and those that texts are full of.
package enum TextSearchLanguage: String, Sendable {
    case english
    case french

    /// The language of this name, however it is written.
    package init?(name: String) { self.init(rawValue: name.lowercased()) }

    /// The stem of a word in lower case.
    func stem(_ word: String) -> String {
        switch self {
        case .english: EnglishStemmer.stem(word)
        case .french: FrenchStemmer.stem(word)
        }
    }

    /// The words that are left out.
    var stopWords: Set<String> {
        switch self {
        case .english: EnglishStopWords.all
        case .french: FrenchStopWords.all
        }
    }
}

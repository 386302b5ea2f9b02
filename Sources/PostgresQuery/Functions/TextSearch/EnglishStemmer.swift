/// The stem of an English word, by M. F. Porter's second algorithm.
struct EnglishStemmer {
    private var word: [Unicode.Scalar]
    /// Where the regions start in which endings are taken off.
    private var first = 0
    private var second = 0

    private init(_ word: String) { self.word = Array(word.unicodeScalars) }

    /// The stem of a word in lower case.
    static func stem(_ word: String) -> String {
        if let known = exceptions[word] { return known }
        var stemmer = EnglishStemmer(word)
        guard stemmer.word.count > 2 else { return word }
        stemmer.run()
        var result = String.UnicodeScalarView()
        result.append(contentsOf: stemmer.word.map { $0 == "Y" ? "y" : $0 })
        return String(result)
    }

    private static let exceptions = [
        "skis": "ski", "skies": "sky", "dying": "die", "lying": "lie", "tying": "tie", "idly": "idl",
        "gently": "gentl", "ugly": "ugli", "early": "earli", "only": "onli", "singly": "singl", "sky": "sky",
        "news": "news", "howe": "howe", "atlas": "atlas", "cosmos": "cosmos", "bias": "bias", "andes": "andes",
    ]

    private static let kept: Set<String> = [
        "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed",
    ]

    private mutating func run() {
        prepare()
        takePossessive()
        takePlural()
        if Self.kept.contains(String(word.map { Character($0) })) { return }
        takePast()
        if word.count > 2, let last = word.last, last == "y" || last == "Y", !isVowel(word.count - 2) {
            word[word.count - 1] = "i"
        }
        takeLongEnding()
        takeNounEnding()
        takeLastEnding()
        takeFinalLetter()
    }

    private func isVowel(_ index: Int) -> Bool {
        switch word[index] {
        case "a", "e", "i", "o", "u", "y": true
        default: false
        }
    }

    private mutating func prepare() {
        if word.first == "'" { word.removeFirst() }
        for index in word.indices where word[index] == "y" {
            if index == 0 || isVowel(index - 1) { word[index] = "Y" }
        }
        let start = ["gener", "commun", "arsen"].first { prefix in
            word.count >= prefix.unicodeScalars.count && zip(word, prefix.unicodeScalars).allSatisfy { $0 == $1 }
        }
        first = start.map { $0.unicodeScalars.count } ?? region(from: 0)
        second = region(from: first)
    }

    /// Behind the first consonant that follows a vowel.
    private func region(from start: Int) -> Int {
        var index = start
        while index < word.count, !isVowel(index) { index += 1 }
        while index < word.count, isVowel(index) { index += 1 }
        return min(index + 1, word.count)
    }

    private func ends(_ ending: String) -> Bool {
        let ending = ending.unicodeScalars
        return word.count >= ending.count && zip(word.suffix(ending.count), ending).allSatisfy { $0 == $1 }
    }

    /// The longest of these endings that the word has.
    private func longest(_ endings: [String]) -> String? {
        endings.filter(ends).max { $0.unicodeScalars.count < $1.unicodeScalars.count }
    }

    private mutating func replace(_ ending: String, _ replacement: String) {
        word.removeLast(ending.unicodeScalars.count)
        word.append(contentsOf: replacement.unicodeScalars)
    }

    /// Where an ending starts.
    private func place(_ ending: String) -> Int { word.count - ending.unicodeScalars.count }

    private mutating func takePossessive() {
        if let ending = longest(["'", "'s", "'s'"]) { replace(ending, "") }
    }

    private mutating func takePlural() {
        guard let ending = longest(["sses", "ied", "ies", "us", "ss", "s"]) else { return }
        switch ending {
        case "sses": replace(ending, "ss")
        case "ied", "ies": replace(ending, word.count > 4 ? "i" : "ie")
        case "s":
            let stem = word.count - 2
            if stem > 0, (0..<stem).contains(where: isVowel) { replace(ending, "") }
        default: break
        }
    }

    private mutating func takePast() {
        guard let ending = longest(["eed", "eedly", "ed", "edly", "ing", "ingly"]) else { return }
        if ending == "eed" || ending == "eedly" {
            if place(ending) >= first { replace(ending, "ee") }
            return
        }
        guard (0..<place(ending)).contains(where: isVowel) else { return }
        replace(ending, "")
        if longest(["at", "bl", "iz"]) != nil {
            word.append("e")
        } else if longest(["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"]) != nil {
            word.removeLast()
        } else if first >= word.count, endsInShortSyllable(word.count) {
            word.append("e")
        }
    }

    /// Whether a short syllable ends in front of an index.
    private func endsInShortSyllable(_ end: Int) -> Bool {
        if end == 2 { return isVowel(0) && !isVowel(1) }
        guard end > 2, !isVowel(end - 3), isVowel(end - 2), !isVowel(end - 1) else { return false }
        return word[end - 1] != "w" && word[end - 1] != "x" && word[end - 1] != "Y"
    }

    private mutating func takeLongEnding() {
        let replacements = [
            "tional": "tion", "enci": "ence", "anci": "ance", "abli": "able", "entli": "ent", "izer": "ize",
            "ization": "ize", "ational": "ate", "ation": "ate", "ator": "ate", "alism": "al", "aliti": "al",
            "alli": "al", "fulness": "ful", "ousli": "ous", "ousness": "ous", "iveness": "ive", "iviti": "ive",
            "biliti": "ble", "bli": "ble", "ogi": "og", "fulli": "ful", "lessli": "less", "li": "",
        ]
        guard let ending = longest(Array(replacements.keys)), place(ending) >= first else { return }
        let before = place(ending) > 0 ? word[place(ending) - 1] : " "
        if ending == "ogi", before != "l" { return }
        if ending == "li", !"cdeghkmnrt".unicodeScalars.contains(before) { return }
        replace(ending, replacements[ending] ?? "")
    }

    private mutating func takeNounEnding() {
        let replacements = [
            "tional": "tion", "ational": "ate", "alize": "al", "icate": "ic", "iciti": "ic", "ical": "ic", "ful": "",
            "ness": "", "ative": "",
        ]
        guard let ending = longest(Array(replacements.keys)), place(ending) >= first else { return }
        if ending == "ative", place(ending) < second { return }
        replace(ending, replacements[ending] ?? "")
    }

    private mutating func takeLastEnding() {
        let endings = [
            "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ism", "ate", "iti",
            "ous", "ive", "ize", "ion",
        ]
        guard let ending = longest(endings), place(ending) >= second else { return }
        if ending == "ion" {
            guard place(ending) > 0, word[place(ending) - 1] == "s" || word[place(ending) - 1] == "t" else { return }
        }
        replace(ending, "")
    }

    private mutating func takeFinalLetter() {
        let last = word.count - 1
        guard last >= 0 else { return }
        if word[last] == "e" {
            if last >= second || last >= first && !endsInShortSyllable(last) { word.removeLast() }
        } else if word[last] == "l", last >= second, last > 0, word[last - 1] == "l" {
            word.removeLast()
        }
    }
}

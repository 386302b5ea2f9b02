/// The stem of a French word, by the Snowball algorithm for French.
///
/// Letters in capitals stand for vowels that count as consonants while the word is looked at, `H` for a diaeresis.
struct FrenchStemmer {
    private var word: WordEnd
    /// Where the regions start in which endings are taken off.
    private var verbal = 0
    private var first = 0
    private var second = 0

    /// The stem of a word in lower case.
    static func stem(_ word: String) -> String {
        var stemmer = FrenchStemmer(word: WordEnd(marked(Array(word.unicodeScalars))))
        stemmer.markRegions()
        stemmer.takeEndings()
        return stemmer.result
    }

    private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
        switch letter {
        case "a", "e", "i", "o", "u", "y", "â", "à", "ë", "é", "ê", "è", "ï", "î", "ô", "û", "ù": true
        default: false
        }
    }

    // What is done first and last

    /// The word with vowels between vowels, the `u` behind a `q` and diaereses marked.
    private static func marked(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var word = letters
        var index = 0
        func isVowelAt(_ place: Int) -> Bool { word.indices.contains(place) && isVowel(word[place]) }
        while index < word.count {
            let next = index + 1 < word.count ? word[index + 1] : " "
            // A letter that is marked changes what the same place is then looked at for.
            if isVowel(word[index]), next == "u" || next == "i", isVowelAt(index + 2) {
                word[index + 1] = next == "u" ? "U" : "I"
            } else if isVowel(word[index]), next == "y" {
                word[index + 1] = "Y"
            } else if word[index] == "ë" || word[index] == "ï" {
                word.replaceSubrange(index...index, with: ["H", word[index] == "ë" ? "e" : "i"])
            } else if word[index] == "y", isVowelAt(index + 1) {
                word[index] = "Y"
            } else if word[index] == "q", next == "u" {
                word[index + 1] = "U"
            } else {
                index += 1
            }
        }
        return word
    }

    private var result: String {
        var found = String.UnicodeScalarView()
        var index = 0
        let letters = word.letters
        while index < letters.count {
            let next = index + 1 < letters.count ? letters[index + 1] : " "
            switch letters[index] {
            case "I": found.append("i")
            case "U": found.append("u")
            case "Y": found.append("y")
            case "H" where next == "e" || next == "i":
                found.append(next == "e" ? "ë" : "ï")
                index += 1
            case "H": break
            default: found.append(letters[index])
            }
            index += 1
        }
        return String(found)
    }

    private mutating func markRegions() {
        let letters = word.letters
        func behindVowel(_ start: Int) -> Int? {
            letters.indices.dropFirst(start).first { Self.isVowel(letters[$0]) }.map { $0 + 1 }
        }
        func behindConsonant(_ start: Int) -> Int? {
            letters.indices.dropFirst(start).first { !Self.isVowel(letters[$0]) }.map { $0 + 1 }
        }
        let beginning = String(String.UnicodeScalarView(letters.prefix(3)))
        if letters.count >= 3, Self.isVowel(letters[0]), Self.isVowel(letters[1]) {
            verbal = 3
        } else if ["par", "col", "tap"].contains(beginning) {
            verbal = 3
        } else {
            verbal = (letters.isEmpty ? nil : behindVowel(1)) ?? letters.count
        }
        first = behindVowel(0).flatMap(behindConsonant) ?? letters.count
        second = behindVowel(first).flatMap(behindConsonant) ?? letters.count
    }

    // Endings

    private mutating func takeEndings() {
        if takeStandardEnding() || takeVerbEndingInI() || takeVerbEnding() {
            if word.letters.last == "Y" {
                word.replace(1, by: "i")
            } else if word.letters.last == "ç" {
                word.replace(1, by: "c")
            }
        } else {
            takeRest()
        }
        if word.longest(["enn", "onn", "ett", "ell", "eill"]) != nil { word.replace(1, by: "") }
        takeAccent()
    }

    /// Takes an ending of so many letters off where it begins in a region.
    private mutating func take(_ ending: String, from region: Int, _ replacement: String = "") -> Bool {
        guard word.place(ending) >= region else { return false }
        word.replace(ending.unicodeScalars.count, by: replacement)
        return true
    }

    private mutating func takeStandardEnding() -> Bool {
        guard let ending = word.longest(Self.standardEndings) else { return false }
        switch ending {
        case "logie", "logies": return take(ending, from: second, "log")
        case "usion", "ution", "usions", "utions": return take(ending, from: second, "u")
        case "ence", "ences": return take(ending, from: second, "ent")
        case "eaux": return take(ending, from: 0, "eau")
        case "aux": return take(ending, from: first, "al")
        case "euse", "euses": return take(ending, from: second) || take(ending, from: first, "eux")
        case "atrice", "ateur", "ation", "atrices", "ateurs", "ations":
            guard take(ending, from: second) else { return false }
            takeIc()
            return true
        case "ement", "ements":
            guard take(ending, from: verbal) else { return false }
            takeBeforeEment()
            return true
        case "ité", "ités":
            guard take(ending, from: second) else { return false }
            switch word.longest(["abil", "ic", "iv"]) {
            case "abil": _ = take("abil", from: second) || take("abil", from: 0, "abl")
            case "ic": takeIc()
            case "iv": _ = take("iv", from: second)
            default: break
            }
            return true
        case "if", "ive", "ifs", "ives":
            guard take(ending, from: second) else { return false }
            if word.ends("at"), take("at", from: second) { takeIc() }
            return true
        case "issement", "issements":
            let place = word.place(ending)
            guard place >= first, place > 0, !Self.isVowel(word.letters[place - 1]) else { return false }
            return take(ending, from: first)
        case "amment", "emment":
            // What is left is looked at as a verb.
            _ = take(ending, from: verbal, ending == "amment" ? "ant" : "ent")
            return false
        case "ment", "ments":
            let place = word.place(ending)
            if place > verbal, Self.isVowel(word.letters[place - 1]) { _ = take(ending, from: 0) }
            return false
        default: return take(ending, from: second)
        }
    }

    private static let standardEndings = [
        "ance", "iqUe", "isme", "able", "iste", "eux", "ances", "iqUes", "ismes", "ables", "istes", "atrice", "ateur",
        "ation", "atrices", "ateurs", "ations", "logie", "logies", "usion", "ution", "usions", "utions", "ence",
        "ences",
        "ement", "ements", "ité", "ités", "if", "ive", "ifs", "ives", "eaux", "aux", "euse", "euses", "issement",
        "issements", "amment", "emment", "ment", "ments",
    ]

    private mutating func takeIc() {
        if word.ends("ic") { _ = take("ic", from: second) || take("ic", from: 0, "iqU") }
    }

    private mutating func takeBeforeEment() {
        switch word.longest(["iv", "eus", "abl", "iqU", "ièr", "Ièr"]) {
        case "iv":
            if take("iv", from: second), word.ends("at") { _ = take("at", from: second) }
        case "eus": _ = take("eus", from: second) || take("eus", from: first, "eux")
        case "abl": _ = take("abl", from: second)
        case "iqU": _ = take("iqU", from: second)
        case "ièr": _ = take("ièr", from: verbal, "i")
        case "Ièr": _ = take("Ièr", from: verbal, "i")
        default: break
        }
    }

    private mutating func takeVerbEndingInI() -> Bool {
        guard let ending = word.longest(Self.verbEndingsInI, from: verbal) else { return false }
        let place = word.place(ending)
        guard place > verbal, word.letters[place - 1] != "H", !Self.isVowel(word.letters[place - 1]) else {
            return false
        }
        return take(ending, from: verbal)
    }

    private static let verbEndingsInI = [
        "îmes", "ît", "îtes", "i", "ie", "ies", "ir", "ira", "irai", "iraIent", "irais", "irait", "iras", "irent",
        "irez", "iriez", "irions", "irons", "iront", "is", "issaIent", "issais", "issait", "issant", "issante",
        "issantes", "issants", "isse", "issent", "isses", "issez", "issiez", "issions", "issons", "it",
    ]

    private mutating func takeVerbEnding() -> Bool {
        guard let ending = word.longest(Self.verbEndings + Self.verbEndingsInA, from: verbal) else { return false }
        if ending == "ions" { return take(ending, from: second) }
        guard take(ending, from: verbal) else { return false }
        if Self.verbEndingsInA.contains(ending), word.longest(["e"], from: verbal) != nil { word.replace(1, by: "") }
        return true
    }

    private static let verbEndings = [
        "ions", "é", "ée", "ées", "és", "èrent", "er", "era", "erai", "eraIent", "erais", "erait", "eras", "erez",
        "eriez", "erions", "erons", "eront", "ez", "iez",
    ]

    private static let verbEndingsInA = [
        "âmes", "ât", "âtes", "a", "ai", "aIent", "ais", "ait", "ant", "ante", "antes", "ants", "as", "asse", "assent",
        "asses", "assiez", "assions",
    ]

    private mutating func takeRest() {
        if word.letters.last == "s", word.letters.count > 1 {
            let before = word.letters[word.letters.count - 2]
            if !"aiouès".unicodeScalars.contains(before) || word.ends("His") { word.replace(1, by: "") }
        }
        guard let ending = word.longest(["ion", "ier", "ière", "Ier", "Ière", "e"], from: verbal) else { return }
        switch ending {
        case "ion":
            let place = word.place(ending)
            guard place >= second, place > verbal, ["s", "t"].contains(word.letters[place - 1]) else { return }
            word.replace(3, by: "")
        case "e": word.replace(1, by: "")
        default: word.replace(ending.unicodeScalars.count, by: "i")
        }
    }

    /// The accent of an `e` in front of the last consonants.
    private mutating func takeAccent() {
        guard let place = word.letters.lastIndex(where: Self.isVowel), place < word.letters.count - 1 else { return }
        if word.letters[place] == "é" || word.letters[place] == "è" { word.letters[place] = "e" }
    }
}

/// A word whose endings are taken off.
struct WordEnd {
    var letters: [Unicode.Scalar]

    init(_ letters: [Unicode.Scalar]) { self.letters = letters }

    /// Where an ending that the word has begins.
    func place(_ ending: String) -> Int { letters.count - ending.unicodeScalars.count }

    func ends(_ ending: String) -> Bool {
        let ending = ending.unicodeScalars
        return letters.count >= ending.count && zip(letters.suffix(ending.count), ending).allSatisfy { $0 == $1 }
    }

    /// The longest of these endings that the word has behind a place.
    func longest(_ endings: [String], from start: Int = 0) -> String? {
        endings.filter { ends($0) && place($0) >= start }.max { $0.unicodeScalars.count < $1.unicodeScalars.count }
    }

    /// Puts something in the place of the last letters.
    mutating func replace(_ count: Int, by replacement: String) {
        letters.removeLast(min(count, letters.count))
        letters.append(contentsOf: replacement.unicodeScalars)
    }
}

extension Random {
    /// A part of a text of the grammar's sentences, of a length from `range`.
    mutating func text(_ range: ClosedRange<Int>) -> String {
        let length = number(range)
        var text: [UInt8] = []
        text.reserveCapacity(length + 80)
        // The part begins anywhere in a sentence, as one cut from a long text does.
        let start = number(0...30)
        while text.count < start + length {
            sentence(into: &text)
            text.append(UInt8(ascii: " "))
        }
        return String(decoding: text[start..<start + length], as: UTF8.self)
    }

    /// Characters without meaning, of a length from `range`.
    mutating func characters(_ range: ClosedRange<Int>) -> String {
        let alphabet = Array("0123456789abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ,".utf8)
        let bytes = (0..<number(range)).map { _ in alphabet[number(0...alphabet.count - 1)] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A number of a telephone in a nation.
    mutating func phone(nation: Int) -> String {
        "\(nation + 10)-\(number(100...999))-\(number(100...999))-\(number(1000...9999))"
    }

    private mutating func sentence(into text: inout [UInt8]) {
        nounPhrase(into: &text)
        switch number(0...4) {
        case 0: verbPhrase(into: &text)
        case 1:
            verbPhrase(into: &text)
            prepositionalPhrase(into: &text)
        case 2:
            verbPhrase(into: &text)
            text += " ".utf8
            nounPhrase(into: &text)
        case 3:
            prepositionalPhrase(into: &text)
            verbPhrase(into: &text)
            text += " ".utf8
            nounPhrase(into: &text)
        default:
            prepositionalPhrase(into: &text)
            verbPhrase(into: &text)
            prepositionalPhrase(into: &text)
        }
        text += pick(Words.terminators).utf8
    }

    private mutating func nounPhrase(into text: inout [UInt8]) {
        switch number(0...3) {
        case 0: break
        case 1: text += "\(pick(Words.adjectives)) ".utf8
        case 2: text += "\(pick(Words.adjectives)), \(pick(Words.adjectives)) ".utf8
        default: text += "\(pick(Words.adverbs)) \(pick(Words.adjectives)) ".utf8
        }
        text += pick(Words.nouns).utf8
    }

    private mutating func verbPhrase(into text: inout [UInt8]) {
        text += " ".utf8
        let form = number(0...3)
        if form == 1 || form == 3 { text += "\(pick(Words.auxiliaries)) ".utf8 }
        text += pick(Words.verbs).utf8
        if form >= 2 { text += " \(pick(Words.adverbs))".utf8 }
    }

    private mutating func prepositionalPhrase(into text: inout [UInt8]) {
        text += " \(pick(Words.prepositions)) the ".utf8
        nounPhrase(into: &text)
    }
}

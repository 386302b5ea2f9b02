internal import Glibc
import PostgresWire

/// How well a document answers a query (`ts_rank`).
struct TextSearchRank {
    /// The weights of D, C, B and A.
    var weights: [Float] = [0.1, 0.2, 0.4, 1]
    /// How the length of the document counts, in bits.
    var method: Int32 = 0

    /// The weights of an array of four numbers; those below 0 stand for the usual ones.
    static func weights(_ array: PostgresArray) throws(PostgresError) -> [Float] {
        let usual: [Float] = [0.1, 0.2, 0.4, 1]
        if array.dimensions.count != 1 { throw PostgresError("2202E", "array of weight must be one-dimensional") }
        if array.elements.count < 4 { throw PostgresError("2202E", "array of weight is too short") }
        if array.elements.contains(where: \.isNull) {
            throw PostgresError("22004", "array of weight must not contain nulls")
        }
        var weights: [Float] = []
        for (value, usual) in zip(array.elements, usual) {
            let weight = Float(value.double)
            if weight > 1 { throw PostgresError("22023", "weight out of range") }
            weights.append(weight >= 0 ? weight : usual)
        }
        return weights
    }

    func rank(_ vector: TextSearchVector, _ query: TextSearchQuery) -> Float {
        guard !vector.lexemes.isEmpty, let root = query.items.last else { return 0 }
        let words = query.distinctWords
        var result: Float
        switch root {
        case .and where words.count > 1, .phrase where words.count > 1: result = together(vector, words)
        default: result = apart(vector, words)
        }
        if result < 0 { result = 1e-20 }
        let length = vector.lexemes.reduce(0) { $0 + max($1.positions.count, 1) }
        let count = vector.lexemes.count
        if method & 1 != 0 { result = Float(Double(result) / (log(Double(length + 1)) / log(2))) }
        if method & 2 != 0 { result /= Float(length) }
        if method & 8 != 0 { result /= Float(count) }
        if method & 16 != 0 { result = Float(Double(result) / (log(Double(count + 1)) / log(2))) }
        if method & 32 != 0 { result /= result + 1 }
        return result
    }

    /// What a lexeme without places counts as having.
    private static let nowhere = [TextSearchVector.Position(TextSearchVector.maximumPlace)]

    private func weight(_ position: TextSearchVector.Position) -> Float { weights[Int(position.weight.rawValue)] }

    private func lexemes(_ vector: TextSearchVector, _ word: TextSearchQuery.Item) -> [TextSearchVector.Lexeme] {
        guard case .word(let text, _, let isPrefix) = word else { return [] }
        return isPrefix ? Array(vector.lexemes(startingWith: text)) : vector[text].map { [$0] } ?? []
    }

    /// The rank by how near the words stand to each other.
    private func together(_ vector: TextSearchVector, _ words: [TextSearchQuery.Item]) -> Float {
        var result: Float = -1
        var known: [[TextSearchVector.Position]?] = Array(repeating: nil, count: words.count)
        var isNowhere = Array(repeating: false, count: words.count)
        for (index, word) in words.enumerated() {
            for lexeme in lexemes(vector, word) {
                isNowhere[index] = lexeme.positions.isEmpty
                let positions = lexeme.positions.isEmpty ? Self.nowhere : lexeme.positions
                known[index] = positions
                for other in 0..<index {
                    guard let others = known[other] else { continue }
                    for position in positions {
                        for neighbour in others {
                            var distance = abs(position.place - neighbour.place)
                            guard distance > 0 || isNowhere[index] || isNowhere[other] else { continue }
                            if distance == 0 { distance = TextSearchVector.maximumPlace + 1 }
                            let product = Double(weight(position) * weight(neighbour) * Self.nearness(distance))
                            let current = Float(product.squareRoot())
                            result =
                                result < 0 ? current : Float(1 - (1 - Double(result)) * (1 - Double(current)))
                        }
                    }
                }
            }
        }
        return result
    }

    private static func nearness(_ distance: Int) -> Float {
        if distance > 100 { return 1e-30 }
        return Float(1 / (1.005 + 0.05 * exp(Double(Float(distance)) / 1.5 - 2)))
    }

    /// The rank by how often each word comes.
    private func apart(_ vector: TextSearchVector, _ words: [TextSearchQuery.Item]) -> Float {
        var result: Float = 0
        for word in words {
            for lexeme in lexemes(vector, word) {
                let positions = lexeme.positions.isEmpty ? Self.nowhere : lexeme.positions
                var (sum, largest, place) = (0.0, -1.0, 0)
                for (index, position) in positions.enumerated() {
                    let own = weight(position)
                    sum += Double(own / Float((index + 1) * (index + 1)))
                    if Double(own) > largest { (largest, place) = (Double(own), index) }
                }
                let square = Double((place + 1) * (place + 1))
                result = Float(Double(result) + (largest + sum - largest / square) / 1.64493406685)
            }
        }
        return words.isEmpty ? result : result / Float(words.count)
    }
}

extension TextSearchQuery {
    /// The words in order, each once.
    var distinctWords: [Item] {
        var result: [Item] = []
        for word in words.sorted(by: { TextSearchVector.order($0.text, $1.text) < 0 })
        where result.last.map({ TextSearchVector.order($0.text, word.text) != 0 }) ?? true {
            result.append(word)
        }
        return result
    }
}

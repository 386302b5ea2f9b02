internal import Glibc
import PostgresWire

/// How densely the words of a query stand in a document (`ts_rank_cd`).
struct TextSearchCover {
    /// A place of one or several words of the query.
    private struct Place {
        var number: Int
        var weight: TextSearchVector.Weight
        var words: [TextSearchVector.Lexeme]
    }

    let weights: [Float]
    let method: Int32

    func rank(_ vector: TextSearchVector, _ query: TextSearchQuery) -> Float {
        let places = places(vector, query)
        if places.isEmpty { return 0 }
        var result = 0.0
        var distances = 0.0
        var previous = 0.0
        var count = 0
        var start = 0
        while let cover = cover(places, query, from: &start) {
            let inverse = places[cover].reduce(0.0) { $0 + 1 / Double(weights[Int($1.weight.rawValue)]) }
            let (first, last) = (places[cover.lowerBound].number, places[cover.upperBound - 1].number)
            var noise = (last - first) - (cover.count - 1)
            if noise < 0 { noise = (cover.count - 1) / 2 }
            result += Double(cover.count) / inverse / Double(1 + noise)
            let middle = Double(last + first) / 2
            if count > 0, middle > previous { distances += 1 / (middle - previous) }
            previous = middle
            count += 1
        }
        return Float(normalized(result, vector, count, distances))
    }

    private func normalized(_ rank: Double, _ vector: TextSearchVector, _ count: Int, _ distances: Double) -> Double {
        var result = rank
        let length = Double(vector.lexemes.reduce(0) { $0 + max($1.positions.count, 1) })
        let words = Double(vector.lexemes.count)
        if method & 1 != 0, words > 0 { result /= log(length + 1) }
        if method & 2 != 0, length > 0 { result /= length }
        if method & 4 != 0, count > 0, distances > 0 { result /= Double(count) / distances }
        if method & 8 != 0, words > 0 { result /= words }
        if method & 16 != 0, words > 0 { result /= log(words + 1) / log(2) }
        if method & 32 != 0 { result /= result + 1 }
        return result
    }

    /// The places of the query's words, in order.
    private func places(_ vector: TextSearchVector, _ query: TextSearchQuery) -> [Place] {
        var found: [Int: Place] = [:]
        for word in query.words {
            guard case .word(let text, let wanted, let isPrefix) = word else { continue }
            let lexemes = isPrefix ? Array(vector.lexemes(startingWith: text)) : vector[text].map { [$0] } ?? []
            for lexeme in lexemes {
                for position in lexeme.positions where wanted == 0 || wanted & 1 << position.weight.rawValue != 0 {
                    let own = TextSearchVector.Lexeme(lexeme.word, [position])
                    if found[position.place] == nil {
                        found[position.place] = Place(number: position.place, weight: position.weight, words: [own])
                    } else {
                        found[position.place]?.words.append(own)
                    }
                }
            }
        }
        return found.values.sorted { $0.number < $1.number }
    }

    /// The next shortest stretch that answers the query.
    private func cover(_ places: [Place], _ query: TextSearchQuery, from start: inout Int) -> Range<Int>? {
        func answers(_ range: Range<Int>) -> Bool {
            TextSearchMatch(vector: TextSearchVector(places[range].flatMap(\.words))).matches(query)
        }
        while start < places.count {
            guard let end = (start..<places.count).first(where: { answers(start..<$0 + 1) }) else { return nil }
            if let first = (start...end).reversed().first(where: { answers($0..<end + 1) }) {
                start = first + 1
                return first..<end + 1
            }
            start += 1
        }
        return nil
    }
}

import PostgresWire

/// Whether a document has what a query searches for (`@@`).
struct TextSearchMatch {
    /// An answer; `maybe` where the places that decide are not known.
    private enum Answer: Int, Comparable {
        case no, maybe, yes

        var negated: Answer { self == .maybe ? .maybe : self == .yes ? .no : .yes }

        static func < (left: Answer, right: Answer) -> Bool { left.rawValue < right.rawValue }
    }

    /// What has been found of a part of the query, within a phrase with the places where it ends.
    private struct Found {
        var answer: Answer
        /// Where the part ends; with `isNegated` all other places.
        var places: [Int]
        var isNegated = false
        /// How many places it spans besides the last one.
        var width = 0

        init(_ answer: Answer, _ places: [Int] = [], isNegated: Bool = false) {
            self.answer = answer
            self.places = places
            self.isNegated = isNegated
        }
    }

    let vector: TextSearchVector

    func matches(_ query: TextSearchQuery) -> Bool {
        var open: [Found] = []
        for (item, isInPhrase) in zip(query.items, phrases(in: query)) {
            switch item {
            case .word(let word, let weights, let isPrefix):
                open.append(find(word, weights, isPrefix, wantsPlaces: isInPhrase))
            case .not:
                guard let operand = open.popLast() else { continue }
                open.append(isInPhrase ? Self.negated(operand) : Found(operand.answer.negated))
            case .and, .or, .phrase:
                guard let right = open.popLast(), let left = open.popLast() else { continue }
                open.append(Self.joined(left, item, right, isInPhrase))
            }
        }
        return open.last.map { $0.answer != .no } ?? false
    }

    /// Whether each item is part of a phrase, where places count.
    private func phrases(in query: TextSearchQuery) -> [Bool] {
        var result = Array(repeating: false, count: query.items.count)
        guard query.items.contains(where: \.isPhrase) else { return result }
        var expected = [false]
        for (index, item) in query.items.enumerated().reversed() {
            guard let isInPhrase = expected.popLast() else { break }
            result[index] = isInPhrase
            expected += Array(repeating: isInPhrase || item.isPhrase, count: item.operandCount)
        }
        return result
    }

    private static func joined(_ left: Found, _ item: TextSearchQuery.Item, _ right: Found, _ isInPhrase: Bool)
        -> Found
    {
        switch item {
        case .phrase(let distance):
            let found = both(left, right, distance)
            return isInPhrase || found.answer == .yes ? found : Found(.no)
        case .or: return isInPhrase ? either(left, right) : Found(max(left.answer, right.answer))
        default: return isInPhrase ? both(left, right, nil) : Found(min(left.answer, right.answer))
        }
    }

    /// Whether a word of these weights is there, and where.
    private func find(
        _ word: String,
        _ weights: UInt8,
        _ isPrefix: Bool,
        wantsPlaces: Bool
    ) -> Found {
        let lexemes = isPrefix ? Array(vector.lexemes(startingWith: word)) : vector[word].map { [$0] } ?? []
        var result = Answer.no
        var places: Set<Int> = []
        for lexeme in lexemes {
            if lexeme.positions.isEmpty {
                // Where no places are known, a word has every weight.
                if !wantsPlaces { return Found(.yes) }
                result = .maybe
                continue
            }
            let fitting = lexeme.positions.filter { weights == 0 || weights & 1 << $0.weight.rawValue != 0 }
            if fitting.isEmpty { continue }
            if !wantsPlaces { return Found(.yes) }
            places.formUnion(fitting.map(\.place))
            if result == .no { result = .yes }
        }
        return Found(result, places.sorted())
    }

    private static func negated(_ operand: Found) -> Found {
        switch operand.answer {
        case .no: return Found(.yes, isNegated: true)
        case .maybe: return Found(.maybe)
        case .yes:
            if operand.places.isEmpty { return Found(operand.isNegated ? .no : .yes) }
            return Found(.yes, operand.places, isNegated: !operand.isNegated)
        }
    }

    private static func both(_ left: Found, _ right: Found, _ distance: Int?) -> Found {
        if left.answer == .no || right.answer == .no { return Found(.no) }
        if left.answer == .maybe || right.answer == .maybe { return Found(.maybe) }
        var (first, second) = (left, right)
        var result = Found(.yes)
        if let distance {
            result.width = distance + first.width + second.width
            first.places = first.places.map { $0 + distance + second.width }
        } else {
            result.width = align(&first, &second)
        }
        switch (first.isNegated, second.isNegated) {
        case (true, true):
            result.places = union(first, second)
            result.isNegated = true
            return result
        case (true, false): result.places = second.places.filter { !first.places.contains($0) }
        case (false, true): result.places = first.places.filter { !second.places.contains($0) }
        case (false, false): result.places = first.places.filter { second.places.contains($0) }
        }
        if result.places.isEmpty { result.answer = .no }
        return result
    }

    private static func either(_ left: Found, _ right: Found) -> Found {
        if left.answer == .no, right.answer == .no { return Found(.no) }
        if left.answer == .maybe || right.answer == .maybe { return Found(.maybe) }
        var first = left.answer == .no ? Found(.no) : left
        var second = right.answer == .no ? Found(.no) : right
        var result = Found(.yes)
        result.width = align(&first, &second)
        switch (first.isNegated, second.isNegated) {
        case (true, true): result.places = first.places.filter { second.places.contains($0) }
        case (true, false): result.places = first.places.filter { !second.places.contains($0) }
        case (false, true): result.places = second.places.filter { !first.places.contains($0) }
        case (false, false):
            result.places = union(first, second)
            if result.places.isEmpty { result.answer = .no }
            return result
        }
        result.isNegated = true
        return result
    }

    /// Makes both end at the same place, and gives how many places both span.
    private static func align(_ first: inout Found, _ second: inout Found) -> Int {
        let width = max(first.width, second.width)
        let (shift, other) = (width - first.width, width - second.width)
        first.places = first.places.map { $0 + shift }
        second.places = second.places.map { $0 + other }
        return width
    }

    private static func union(_ first: Found, _ second: Found) -> [Int] {
        Set(first.places).union(second.places).sorted()
    }
}

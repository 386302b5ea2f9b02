/// Finds a part in texts, bytes or bits, in time proportional to their length whatever they are.
///
/// Short parts are compared at each place. For long ones it is known beforehand how much of the part still fits where a
/// place turns out not to (the method of Knuth, Morris and Pratt), so that no element is looked at again and again.
struct PartSearch<Element: Equatable> {
    let part: [Element]
    /// For each element: how long the longest beginning of the part is that ends with it, and is not all up to there.
    private let borders: [Int32]
    private static var shortCount: Int { 16 }

    init(_ part: [Element]) {
        self.part = part
        guard part.count > Self.shortCount else {
            borders = []
            return
        }
        var borders = [Int32](repeating: 0, count: part.count)
        var length = 0
        for index in 1..<part.count {
            while length > 0, part[index] != part[length] { length = Int(borders[length - 1]) }
            if part[index] == part[length] { length += 1 }
            borders[index] = Int32(truncatingIfNeeded: length)
        }
        self.borders = borders
    }

    /// Where the part starts, at or behind an offset; a part without elements is found nowhere.
    func offset(in all: [Element], from: Int = 0) -> Int? {
        guard let first = part.first, part.count <= all.count - from else { return nil }
        guard borders.isEmpty else { return offsetOfLong(in: all, from: from) }
        var index = from
        while index <= all.count - part.count {
            if all[index] == first, all[index..<(index + part.count)].elementsEqual(part) { return index }
            index += 1
        }
        return nil
    }

    private func offsetOfLong(in all: [Element], from: Int) -> Int? {
        var length = 0
        for index in from..<all.count {
            while length > 0, all[index] != part[length] { length = Int(borders[length - 1]) }
            if all[index] == part[length] { length += 1 }
            if length == part.count { return index - length + 1 }
        }
        return nil
    }
}

/// What names of variables mean at each place of the code: a chain of names, the innermost first.
package struct ProceduralNames: Sendable {
    private enum Kind: Sendable {
        /// A block, or a loop.
        case label(isLoop: Bool)
        /// A variable, and whether it may have fields.
        case variable(Int, hasFields: Bool)
    }

    private struct Entry: Sendable {
        var kind: Kind
        var name: String
        var next: Int
    }

    private var entries: [Entry] = []

    /// No names.
    static let none = -1

    /// Adds a label in front of names.
    mutating func add(label: String, isLoop: Bool, to names: Int) -> Int {
        entries.append(Entry(kind: .label(isLoop: isLoop), name: label, next: names))
        return entries.count - 1
    }

    /// Adds a variable in front of names.
    mutating func add(_ variable: Int, _ name: String, hasFields: Bool, to names: Int) -> Int {
        entries.append(Entry(kind: .variable(variable, hasFields: hasFields), name: name, next: names))
        return entries.count - 1
    }

    /// The variable that names mean, and how many of them it took.
    package func find(_ parts: [String], from names: Int, isLocal: Bool = false) -> (variable: Int, used: Int)? {
        guard let first = parts.first else { return nil }
        var start = names
        while entries.indices.contains(start) {
            var place = start
            var label: Entry?
            // The names of one block, up to its label.
            while entries.indices.contains(place) {
                let entry = entries[place]
                guard case .variable(let number, let hasFields) = entry.kind else {
                    label = entry
                    break
                }
                if entry.name == first, parts.count == 1 || hasFields { return (number, 1) }
                place = entry.next
            }
            if parts.count > 1, let label, label.name == first {
                place = start
                while entries.indices.contains(place), case .variable(let number, let hasFields) = entries[place].kind {
                    if entries[place].name == parts[1], parts.count == 2 || hasFields { return (number, 2) }
                    place = entries[place].next
                }
            }
            if isLocal { return nil }
            guard let label else { return nil }
            start = label.next
        }
        return nil
    }

    /// Whether there is a label of this name, and whether it is a loop's.
    func findLabel(_ name: String, from names: Int) -> (isThere: Bool, isLoop: Bool) {
        var place = names
        while entries.indices.contains(place) {
            if case .label(let isLoop) = entries[place].kind, entries[place].name == name { return (true, isLoop) }
            place = entries[place].next
        }
        return (false, false)
    }

    /// Whether a loop is around.
    func isInLoop(from names: Int) -> Bool {
        var place = names
        while entries.indices.contains(place) {
            if case .label(isLoop: true) = entries[place].kind { return true }
            place = entries[place].next
        }
        return false
    }
}

import PostgresCatalog
import PostgresWire

/// The choice among functions or operators of one name (PostgreSQL 15 docs, §10.2 and §10.3).
enum OverloadResolution {
    /// What a choice ended with.
    enum Outcome {
        /// The index of the one that fits.
        case chosen(Int)
        /// None fits.
        case none
        /// Several fit equally well.
        case ambiguous
    }

}

extension TypeFacts {
    /// Chooses among candidates by their declared argument types.
    func choose(_ candidates: [[PostgresType]], for inputs: [PostgresType]) -> OverloadResolution.Outcome {
        let fitting = candidates.indices.filter { canCoerce(inputs, to: candidates[$0], .implicit) }
        guard let first = fitting.first else { return .none }
        if fitting.count == 1 { return .chosen(first) }
        guard let best = select(fitting, candidates, inputs) else { return .ambiguous }
        return .chosen(best)
    }

    private func select(_ fitting: [Int], _ candidates: [[PostgresType]], _ inputs: [PostgresType]) -> Int? {
        let bases = inputs.map { $0 == .unknown ? $0 : base(of: $0) }
        var kept = Self.best(fitting) { candidate in
            zip(bases, candidates[candidate]).reduce(0) { $0 &+ ($1.0 != .unknown && $1.0 == $1.1 ? 1 : 0) }
        }
        if kept.count == 1 { return kept[0] }
        let categories = bases.map { category($0) }
        kept = Self.best(kept) { candidate in
            var matches = 0
            for (index, type) in candidates[candidate].enumerated() where bases[index] != .unknown {
                if type == bases[index]
                    || (isPreferred(type) && category(type) == categories[index])
                {
                    matches &+= 1
                }
            }
            return matches
        }
        if kept.count == 1 { return kept[0] }
        guard bases.contains(.unknown) else { return nil }
        kept = settleUnknown(kept, candidates, bases)
        if kept.count == 1 { return kept[0] }
        return assumeKnown(kept, candidates, bases)
    }

    /// The candidates with the highest score.
    private static func best(_ candidates: [Int], _ score: (Int) -> Int) -> [Int] {
        var kept: [Int] = []
        var highest = Int.min
        for candidate in candidates {
            let value = score(candidate)
            if value > highest {
                highest = value
                kept = []
            }
            if value == highest { kept.append(candidate) }
        }
        return kept
    }

    /// Drops candidates whose category at an unknown argument is not the one to prefer there.
    private func settleUnknown(
        _ candidates: [Int],
        _ types: [[PostgresType]],
        _ bases: [PostgresType]
    ) -> [Int] {
        var wanted: [(index: Int, category: Character, hasPreferred: Bool)] = []
        for index in bases.indices where bases[index] == .unknown {
            var slot: (category: Character, hasPreferred: Bool)?
            var hasConflict = false
            for candidate in candidates {
                let type = types[candidate][index]
                let category = self.category(type)
                let isPreferred = self.isPreferred(type)
                if let current = slot {
                    if current.category == category {
                        slot?.hasPreferred = current.hasPreferred || isPreferred
                    } else if category == "S" {
                        slot = (category, isPreferred)
                    } else {
                        hasConflict = true
                    }
                } else {
                    slot = (category, isPreferred)
                }
            }
            guard let slot, !hasConflict || slot.category == "S" else { return candidates }
            wanted.append((index, slot.category, slot.hasPreferred))
        }
        let kept = candidates.filter { candidate in
            wanted.allSatisfy { slot in
                let type = types[candidate][slot.index]
                return category(type) == slot.category && (!slot.hasPreferred || isPreferred(type))
            }
        }
        return kept.isEmpty ? candidates : kept
    }

    /// Takes the unknown arguments to be of the type that all known ones have.
    private func assumeKnown(_ candidates: [Int], _ types: [[PostgresType]], _ bases: [PostgresType]) -> Int? {
        let known = Set(bases.filter { $0 != .unknown })
        guard known.count == 1, let type = known.first else { return nil }
        let assumed = Array(repeating: type, count: bases.count)
        let kept = candidates.filter { canCoerce(assumed, to: types[$0], .implicit) }
        return kept.count == 1 ? kept[0] : nil
    }
}

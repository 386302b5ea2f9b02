import PostgresCatalog
import PostgresWire

/// What the polymorphic types of one call stand for (PostgreSQL 15 docs, §38.2.5).
struct Polymorphism {
    /// What `anyelement` stands for.
    var element: PostgresType?
    /// What `anyarray` stands for.
    var array: PostgresType?
    /// What `anyrange` stands for.
    var range: PostgresType?
    /// What `anymultirange` stands for.
    var multirange: PostgresType?
    /// What `anycompatible` stands for.
    var compatible: PostgresType?
    /// What `anycompatiblerange` stands for.
    var compatibleRange: PostgresType?
    /// Whether an argument of each family is still a literal of unknown type.
    private var hasUnknown = false
    private let facts: TypeFacts

    /// Whether these argument types can meet these declared types.
    static func isConsistent(_ arguments: [PostgresType], declared: [PostgresType], _ facts: TypeFacts) -> Bool {
        Polymorphism(arguments, declared: declared, facts) != nil
    }

    /// Finds what the polymorphic types stand for; nil where the arguments contradict each other.
    init?(_ arguments: [PostgresType], declared: [PostgresType], _ facts: TypeFacts) {
        self.facts = facts
        var compatibleTypes: [PostgresType] = []
        for (argument, declaration) in zip(arguments, declared) where declaration.isPolymorphic {
            if argument == .unknown {
                hasUnknown = true
                continue
            }
            let base = facts.base(of: argument)
            switch declaration {
            case .anyelement, .anynonarray, .anyenum:
                if declaration == .anynonarray, facts.element(of: base) != nil { return nil }
                if declaration == .anyenum, facts.kind(base) != "e" { return nil }
                guard element == nil || element == argument else { return nil }
                element = argument
            case .anyarray:
                guard base == .anyarray || facts.element(of: base) != nil else { return nil }
                guard array == nil || array == base else { return nil }
                array = base
            case .anyrange:
                guard facts.kind(base) == "r", range == nil || range == base else { return nil }
                range = base
            case .anymultirange:
                guard facts.kind(base) == "m", multirange == nil || multirange == base else { return nil }
                multirange = base
            case .anycompatiblerange, .anycompatiblemultirange:
                let isRange = declaration == .anycompatiblerange
                let kept = isRange ? base : facts.range(ofMultirange: base)
                guard facts.kind(base) == (isRange ? "r" : "m"), let kept,
                    let subtype = facts.subtype(ofRange: kept),
                    compatibleRange == nil || compatibleRange == kept
                else { return nil }
                compatibleRange = kept
                compatibleTypes.append(subtype)
            case .anycompatible, .anycompatiblenonarray: compatibleTypes.append(argument)
            case .anycompatiblearray:
                guard let inner = facts.element(of: base) else { return nil }
                compatibleTypes.append(inner)
            default: break
            }
        }
        guard settleArrays(), settleRanges(), settleCompatible(compatibleTypes) else { return nil }
    }

    /// Makes `anyrange`, `anymultirange` and `anyelement` agree.
    private mutating func settleRanges() -> Bool {
        if let multirange {
            guard let inner = facts.range(ofMultirange: multirange), range == nil || range == inner else {
                return false
            }
            range = inner
        }
        guard let range, let subtype = facts.subtype(ofRange: range) else { return true }
        if let element, element != subtype, facts.base(of: element) != subtype { return false }
        element = subtype
        return true
    }

    /// Makes `anyarray` and `anyelement` agree.
    private mutating func settleArrays() -> Bool {
        guard let array else { return true }
        if array == .anyarray { return element == nil || element == .anyelement }
        guard let inner = facts.element(of: array) else { return false }
        if let element, element != inner, facts.base(of: element) != inner { return false }
        element = inner
        return true
    }

    private mutating func settleCompatible(_ types: [PostgresType]) -> Bool {
        guard !types.isEmpty else { return true }
        compatible = facts.commonType(types)
        if let compatibleRange, facts.subtype(ofRange: compatibleRange) != compatible { return false }
        return compatible != nil
    }

    /// Whether types like `anyelement` are declared and nothing says what they stand for.
    func isUndetermined(_ declared: [PostgresType]) -> Bool {
        guard element == nil, array == nil, range == nil else { return false }
        return declared.contains { type in
            switch type {
            case .anyelement, .anyarray, .anynonarray, .anyenum, .anyrange, .anymultirange: true
            default: false
            }
        }
    }

    /// The type that a declared type stands for; nil where nothing says it.
    func resolve(_ declared: PostgresType) -> PostgresType? {
        switch declared {
        case .anyelement, .anynonarray, .anyenum: element
        case .anyarray:
            array ?? element.flatMap { facts.array(of: facts.base(of: $0)) }
        case .anyrange: range
        case .anycompatible, .anycompatiblenonarray: compatible ?? (hasUnknown ? .text : nil)
        case .anycompatiblearray:
            compatible.flatMap { facts.array(of: $0) } ?? (hasUnknown ? .textArray : nil)
        case .anymultirange: multirange ?? range.flatMap { facts.multirange(ofRange: $0) }
        case .anycompatiblerange: compatibleRange
        case .anycompatiblemultirange: compatibleRange.flatMap { facts.multirange(ofRange: $0) }
        default: declared
        }
    }
}

/// The common type of several expressions (PostgreSQL 15 docs, §10.5).
extension TypeFacts {
    /// The common type without regard to error texts; nil where the types are of different categories.
    func commonType(_ types: [PostgresType]) -> PostgresType? {
        guard let first = types.first else { return nil }
        if first != .unknown, types.allSatisfy({ $0 == first }) { return first }
        var chosen = base(of: first)
        var category = self.category(chosen)
        var isPreferred = self.isPreferred(chosen)
        for type in types.dropFirst() {
            let next = base(of: type)
            guard next != .unknown, next != chosen else { continue }
            if chosen == .unknown {
                (chosen, category, isPreferred) = (next, self.category(next), self.isPreferred(next))
            } else if self.category(next) != category {
                return nil
            } else if !isPreferred, canCoerce([chosen], to: [next], .implicit),
                !canCoerce([next], to: [chosen], .implicit)
            {
                (chosen, category, isPreferred) = (next, self.category(next), self.isPreferred(next))
            }
        }
        return chosen == .unknown ? .text : chosen
    }
}

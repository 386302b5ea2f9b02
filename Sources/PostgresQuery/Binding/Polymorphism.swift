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
    /// What `anycompatible` stands for.
    var compatible: PostgresType?
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
            case .anyrange, .anymultirange:
                guard facts.kind(base) == (declaration == .anyrange ? "r" : "m") else { return nil }
                guard range == nil || range == base || declaration == .anymultirange else { return nil }
                if declaration == .anyrange { range = base }
            case .anycompatible, .anycompatiblenonarray: compatibleTypes.append(argument)
            case .anycompatiblearray:
                guard let inner = facts.element(of: base) else { return nil }
                compatibleTypes.append(inner)
            default: break
            }
        }
        guard settleArrays(), settleCompatible(compatibleTypes) else { return nil }
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
        return compatible != nil
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
        case .anymultirange, .anycompatiblerange, .anycompatiblemultirange: nil
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

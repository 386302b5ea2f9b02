import PostgresCatalog
import PostgresWire

/// What the polymorphic types of one call stand for (PostgreSQL 15 docs, §38.2.5).
struct Polymorphism {
    /// Why a call's arguments cannot meet polymorphic types.
    struct Conflict: Error {
        var message: String
        var detail: String?
        var sqlState: SQLState = "42804"
    }

    /// What `anyelement` stands for.
    private(set) var element: PostgresType?
    /// What `anyarray` stands for.
    private(set) var array: PostgresType?
    /// What `anyrange` stands for.
    private(set) var range: PostgresType?
    /// What `anymultirange` stands for.
    private(set) var multirange: PostgresType?
    /// What `anycompatible` stands for.
    private(set) var compatible: PostgresType?
    /// What `anycompatiblerange` stands for.
    private(set) var compatibleRange: PostgresType?
    /// How many arguments are declared of the types that go with `anyelement`, literals of unknown type included.
    private var familyCount = 0
    private var mustBeNoArray = false
    private var mustBeEnum = false
    private var hasCompatible = false
    private var mustBeNoCompatibleArray = false
    private var compatibleTypes: [PostgresType] = []
    private let facts: TypeFacts

    /// Whether these argument types can meet these declared types.
    static func isConsistent(_ arguments: [PostgresType], declared: [PostgresType], _ facts: TypeFacts) -> Bool {
        guard let meaning = try? Polymorphism(arguments, declared: declared, facts) else { return false }
        // A literal of no type is no value of an enumeration yet.
        if meaning.mustBeEnum, meaning.element == nil || meaning.element == .unknown { return false }
        return !meaning.hasConflict
    }

    /// Finds what the polymorphic types stand for; throws where the arguments contradict each other.
    init(_ arguments: [PostgresType], declared: [PostgresType], _ facts: TypeFacts) throws(Conflict) {
        self.facts = facts
        for (argument, declaration) in zip(arguments, declared) where declaration.isPolymorphic {
            try take(argument, as: declaration)
        }
        try settleArray()
        try settleRange()
        if mustBeNoArray, let element, element != .anyelement, facts.element(of: facts.base(of: element)) != nil {
            throw Conflict(message: "type matched to anynonarray is an array type: \(facts.name(element))")
        }
        if mustBeEnum, let element, element != .anyelement, facts.kind(element) != "e" {
            throw Conflict(message: "type matched to anyenum is not an enum type: \(facts.name(element))")
        }
        try settleCompatible()
    }

    private mutating func take(_ argument: PostgresType, as declaration: PostgresType) throws(Conflict) {
        switch declaration {
        case .anyelement, .anynonarray, .anyenum:
            familyCount &+= 1
            if declaration == .anynonarray { mustBeNoArray = true }
            if declaration == .anyenum { mustBeEnum = true }
            element = try same(element, argument, "anyelement")
        case .anyarray:
            familyCount &+= 1
            array = try same(array, facts.base(of: argument), "anyarray")
        case .anyrange:
            familyCount &+= 1
            range = try same(range, facts.base(of: argument), "anyrange")
        case .anymultirange:
            familyCount &+= 1
            multirange = try same(multirange, facts.base(of: argument), "anymultirange")
        case .anycompatible, .anycompatiblenonarray:
            hasCompatible = true
            if declaration == .anycompatiblenonarray { mustBeNoCompatibleArray = true }
            if argument != .unknown { compatibleTypes.append(argument) }
        case .anycompatiblearray:
            hasCompatible = true
            guard argument != .unknown else { return }
            guard let inner = facts.element(of: facts.base(of: argument)) else {
                throw Conflict(
                    message: "argument declared anycompatiblearray is not an array but type \(facts.name(argument))"
                )
            }
            compatibleTypes.append(inner)
        case .anycompatiblerange, .anycompatiblemultirange:
            hasCompatible = true
            guard argument != .unknown else { return }
            let base = facts.base(of: argument)
            let isRange = declaration == .anycompatiblerange
            let name = isRange ? "anycompatiblerange" : "anycompatiblemultirange"
            let found = isRange ? base : facts.range(ofMultirange: base)
            guard facts.kind(base) == (isRange ? "r" : "m"), let found,
                let subtype = facts.subtype(ofRange: found)
            else {
                throw Conflict(
                    message: "argument declared \(name) is not a \(isRange ? "range" : "multirange") type "
                        + "but type \(facts.name(base))"
                )
            }
            compatibleRange = try same(compatibleRange, found, name)
            compatibleTypes.append(subtype)
        default: break
        }
    }

    /// The type that all arguments of one declared type have.
    private func same(
        _ known: PostgresType?,
        _ argument: PostgresType,
        _ name: String
    ) throws(Conflict) -> PostgresType? {
        guard argument != .unknown else { return known }
        guard let known, known != argument else { return argument }
        throw Conflict(
            message: "arguments declared \"\(name)\" are not all alike",
            detail: "\(facts.name(known)) versus \(facts.name(argument))"
        )
    }

    /// Makes `anyarray` and `anyelement` agree.
    private mutating func settleArray() throws(Conflict) {
        guard let array else { return }
        guard array != .anyarray else {
            if element == nil { element = .anyelement }
            return
        }
        guard let inner = facts.element(of: array) else {
            throw Conflict(message: "argument declared anyarray is not an array but type \(facts.name(array))")
        }
        if let element, element != inner {
            throw Conflict(
                message: "argument declared anyarray is not consistent with argument declared anyelement",
                detail: "\(facts.name(array)) versus \(facts.name(element))"
            )
        }
        element = inner
    }

    /// Makes `anyrange`, `anymultirange` and `anyelement` agree.
    private mutating func settleRange() throws(Conflict) {
        if let multirange {
            guard let inner = facts.range(ofMultirange: multirange) else {
                let name = facts.name(multirange)
                throw Conflict(message: "argument declared anymultirange is not a multirange type but type \(name)")
            }
            if let range, range != inner {
                throw Conflict(
                    message: "argument declared anymultirange is not consistent with argument declared anyrange",
                    detail: "\(facts.name(multirange)) versus \(facts.name(range))"
                )
            }
            range = inner
        }
        guard let range else { return }
        guard let subtype = facts.subtype(ofRange: range) else {
            throw Conflict(message: "argument declared anyrange is not a range type but type \(facts.name(range))")
        }
        if let element, element != subtype {
            throw Conflict(
                message: "argument declared anyrange is not consistent with argument declared anyelement",
                detail: "\(facts.name(range)) versus \(facts.name(element))"
            )
        }
        element = subtype
    }

    private mutating func settleCompatible() throws(Conflict) {
        guard hasCompatible else { return }
        guard !compatibleTypes.isEmpty else {
            compatible = .text
            return
        }
        guard let common = facts.commonType(compatibleTypes),
            compatibleTypes.allSatisfy({ facts.canCoerce([$0], to: [common], .implicit) })
        else { throw Conflict(message: "arguments of anycompatible family cannot be cast to a common type") }
        compatible = common
        if let compatibleRange, facts.subtype(ofRange: compatibleRange) != common {
            throw Conflict(message: "arguments of anycompatible family cannot be cast to a common type")
        }
        if mustBeNoCompatibleArray, facts.element(of: facts.base(of: common)) != nil {
            throw Conflict(message: "type matched to anycompatiblenonarray is an array type: \(facts.name(common))")
        }
    }

    /// Whether only the result says that the arguments do not fit: several arguments beside one declared `anyarray`
    /// whose element type nothing tells.
    private var hasConflict: Bool { array == .anyarray && familyCount > 1 && element != .anyelement }

    /// The type that a declared type stands for; throws where nothing says it.
    func resolve(_ declared: PostgresType) throws(Conflict) -> PostgresType {
        switch declared {
        case .anyelement, .anynonarray, .anyenum:
            guard let element else { throw undetermined }
            return element
        case .anyarray:
            if let array { return array }
            guard let element else { throw undetermined }
            return try array(of: element)
        case .anyrange:
            guard let range else { throw undetermined }
            return range
        case .anymultirange:
            guard let found = multirange ?? range.flatMap({ facts.multirange(ofRange: $0) }) else { throw undetermined }
            return found
        case .anycompatible, .anycompatiblenonarray: return compatible ?? .text
        case .anycompatiblearray: return try array(of: compatible ?? .text)
        case .anycompatiblerange, .anycompatiblemultirange:
            guard let range = compatibleRange else {
                let name = declared == .anycompatiblerange ? "anycompatiblerange" : "anycompatiblemultirange"
                throw Conflict(
                    message: "could not determine polymorphic type \(name) because input has type unknown"
                )
            }
            guard declared == .anycompatiblemultirange else { return range }
            guard let multirange = facts.multirange(ofRange: range) else { throw undetermined }
            return multirange
        default: return declared
        }
    }

    /// Whether all arguments that could say what `anyelement` stands for are literals of unknown type.
    var isUndetermined: Bool { familyCount > 0 && element == nil }

    private var undetermined: Conflict {
        Conflict(message: "could not determine polymorphic type because input has type unknown")
    }

    private func array(of element: PostgresType) throws(Conflict) -> PostgresType {
        guard let array = facts.array(of: element) else {
            throw Conflict(
                message: "could not find array type for data type \(facts.name(element))",
                sqlState: "42704"
            )
        }
        return array
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

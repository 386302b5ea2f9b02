import PostgresCatalog
import PostgresWire

/// The same value held as a binary-compatible type holds it.
final class RelabelEvaluator: Evaluator {
    private let operand: any Evaluator
    private let source: PostgresType
    private let target: PostgresType

    init(_ operand: any Evaluator, from source: PostgresType, to target: PostgresType) {
        self.operand = operand
        self.source = source
        self.target = target
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        let value = try operand.evaluate(row, context)
        if case .null = value { return .null }
        if ObjectNames.isObject(target) {
            guard let number = value.wholeNumber else { return value }
            return ObjectNames(context.environment).value(OID(UInt32(truncatingIfNeeded: number)), as: target)
        }
        return value.held(as: target, from: source)
    }
}

/// The value's text read as another type.
final class InputOutputEvaluator: Evaluator {
    private let operand: any Evaluator
    private let source: PostgresType
    private let target: PostgresType

    init(_ operand: any Evaluator, from source: PostgresType, to target: PostgresType) {
        self.operand = operand
        self.source = source
        self.target = target
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        let value = try operand.evaluate(row, context)
        if case .null = value { return .null }
        let text: String
        if case .text(let characters) = value {
            text = characters
        } else {
            text = try value.textWithinLimit(as: source, formats: context.environment.formats)
        }
        return try TextInput.value(of: text, as: target, context.environment)
    }
}

/// The value fitted to a type modifier.
final class FittedEvaluator: Evaluator {
    private let operand: any Evaluator
    private let type: PostgresType
    private let typeModifier: Int32
    private let isExplicit: Bool

    init(_ operand: any Evaluator, _ type: PostgresType, _ typeModifier: Int32, isExplicit: Bool) {
        self.operand = operand
        self.type = type
        self.typeModifier = typeModifier
        self.isExplicit = isExplicit
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        let value = try operand.evaluate(row, context)
        if case .null = value { return .null }
        return try value.applying(typeModifier: typeModifier, of: type, isExplicit: isExplicit)
    }
}

/// Each element of an array converted.
final class ArrayCoercionEvaluator: Evaluator {
    private let operand: any Evaluator
    private let element: any Evaluator
    private let elementType: PostgresType

    init(_ operand: any Evaluator, _ element: any Evaluator, elementType: PostgresType) {
        self.operand = operand
        self.element = element
        self.elementType = elementType
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        guard case .array(let array) = try operand.evaluate(row, context) else { return .null }
        var elements: [PostgresValue] = []
        elements.reserveCapacity(array.elements.count)
        for value in array.elements {
            if case .null = value {
                elements.append(.null)
            } else {
                elements.append(try element.evaluate([value], context))
            }
        }
        return .array(PostgresArray(elementType: elementType, dimensions: array.dimensions, elements: elements))
    }
}

/// The words of the standard that stand for a value: CURRENT_DATE, CURRENT_USER and the like.
final class SQLValueEvaluator: Evaluator {
    private let name: String
    private let precision: Int?

    init(_ name: String, precision: Int?) {
        self.name = name
        self.precision = precision
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        let environment = context.environment
        switch name {
        case "current_date", "current_time", "current_timestamp", "localtime", "localtimestamp":
            return try time(environment)
        case "session_user": return .text(environment.sessionUser)
        case "current_schema":
            return environment.searchPath(withImplicit: false).first.map { .text($0) } ?? .null
        case "current_catalog": return .text(environment.catalog.model.database)
        default: return .text(environment.currentUser)
        }
    }

    private func time(_ environment: any FunctionEnvironment) throws(PostgresError) -> PostgresValue {
        let instant = rounded(environment.transactionTimestamp)
        if name == "current_timestamp" { return .timestamptz(instant) }
        let seconds = environment.formats.timeZone.offset(at: instant).secondsEast
        let local = instant &+ Int64(seconds) &* 1_000_000
        let day: Int64 = 86_400_000_000
        let timeOfDay = ((local % day) &+ day) % day
        switch name {
        case "localtimestamp": return .timestamp(local)
        case "current_date": return .date(Int32(truncatingIfNeeded: (local &- timeOfDay) / day))
        case "localtime": return .time(timeOfDay)
        default: return .timetz(timeOfDay, zone: Int32(truncatingIfNeeded: -seconds))
        }
    }

    private func rounded(_ instant: Int64) -> Int64 {
        guard let precision, precision < 6 else { return instant }
        var unit: Int64 = 1
        for _ in max(precision, 0)..<6 { unit &*= 10 }
        let shifted = instant &+ unit / 2
        let remainder = ((shifted % unit) &+ unit) % unit
        return shifted &- remainder
    }
}

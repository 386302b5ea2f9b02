/// The errors of input functions, in PostgreSQL's words.
extension PostgresError {
    /// Text that a type's input function does not understand (22P02).
    package static func invalidInput(_ type: String, _ text: String) -> PostgresError {
        PostgresError("22P02", "invalid input syntax for type \(type): \"\(text)\"")
    }

    /// Text that stands for a value which a type does not hold (22003).
    package static func outOfRange(_ type: String, _ text: String) -> PostgresError {
        PostgresError("22003", "value \"\(text)\" is out of range for type \(type)")
    }

    /// A result that a type does not hold (22003): `integer out of range`.
    package static func outOfRange(_ type: String) -> PostgresError {
        PostgresError("22003", "\(type) out of range")
    }

    /// A message that is shorter than a binary value says (08P01).
    package static var insufficientData: PostgresError {
        PostgresError("08P01", "insufficient data left in message")
    }

    /// Binary data that makes no sense (22P03).
    package static func invalidBinary(_ message: String) -> PostgresError {
        PostgresError("22P03", message)
    }
}

/// The place in PostgreSQL 15 that reports an error: the fields `F`, `L` and `R` of its message.
///
/// Most errors do without. Some clients tell errors of one SQLSTATE apart by the routine: of those that are prepared anew
/// when a table has changed, for example, and they are given it.
public struct ErrorOrigin: Hashable, Sendable {
    /// The source file.
    public var file: String
    /// The line in that file.
    public var line: Int
    /// The routine.
    public var routine: String

    /// A place.
    public init(file: String, line: Int, routine: String) {
        self.file = file
        self.line = line
        self.routine = routine
    }

    /// A prepared statement whose tables have changed is planned anew.
    public static let revalidation = ErrorOrigin(file: "plancache.c", line: 722, routine: "RevalidateCachedQuery")

    /// RAISE of PL/pgSQL.
    public static let raise = ErrorOrigin(file: "pl_exec.c", line: 3891, routine: "exec_stmt_raise")

    /// The text of an integer is read: of a type by the name that errors show; nil for other types.
    static func integerInput(_ type: String, isOutOfRange: Bool) -> ErrorOrigin? {
        let (routine, syntax, range): (String, Int, Int)
        switch type {
        case "smallint": (routine, syntax, range) = ("pg_strtoint16", 156, 150)
        case "integer": (routine, syntax, range) = ("pg_strtoint32", 232, 226)
        case "bigint": (routine, syntax, range) = ("pg_strtoint64", 316, 310)
        default: return nil
        }
        return ErrorOrigin(file: "numutils.c", line: isOutOfRange ? range : syntax, routine: routine)
    }
}

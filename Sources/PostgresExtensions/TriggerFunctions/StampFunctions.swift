import PostgresCatalog
import PostgresQuery
import PostgresWire

/// The trigger functions of `moddatetime` and `insert_username`, and that of `lo`.
enum StampFunctions {
    static let moddatetime = FunctionLibraries.Library("moddatetime", trigger: stamped)
    static let insertUsername = FunctionLibraries.Library("insert_username", trigger: signed)
    static let lo = FunctionLibraries.Library("lo_manage", trigger: managed)

    /// Gives a column the time of the transaction.
    @Sendable private static func stamped(
        _ call: TriggerInvocation,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> [PostgresValue]? {
        guard call.trigger.isForEachRow else {
            throw PostgresError("XX000", "moddatetime: must be fired for row")
        }
        guard call.trigger.timing == .before else {
            throw PostgresError("XX000", "moddatetime: must be fired before event")
        }
        guard call.event == .update else {
            let event = call.event == .insert ? "INSERT" : "DELETE"
            throw PostgresError("XX000", "moddatetime: cannot process \(event) events")
        }
        let index = try onlyColumn(of: call, "moddatetime")
        let now = PostgresValue.timestamptz(environment.transactionTimestamp)
        switch call.table.columns[index].type {
        case .timestamptz: return call.new(with: now, for: index)
        case .timestamp:
            guard case .unary(let convert)? = FunctionLibrary.scalar("timestamptz_timestamp") else { return call.new }
            return call.new(with: try convert(now, environment), for: index)
        default:
            let name = call.table.columns[index].name
            throw PostgresError(
                "09000",
                "attribute \"\(name)\" of \"\(call.table.name.name)\" must be type TIMESTAMP or TIMESTAMPTZ"
            )
        }
    }

    /// Gives a column the name of the user.
    @Sendable private static func signed(
        _ call: TriggerInvocation,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> [PostgresValue]? {
        guard call.trigger.isForEachRow else {
            throw PostgresError("XX000", "insert_username: must be fired for row")
        }
        guard call.trigger.timing == .before else {
            throw PostgresError("XX000", "insert_username: must be fired before event")
        }
        guard call.event != .delete else {
            throw PostgresError("XX000", "insert_username: cannot process DELETE events")
        }
        let index = try onlyColumn(of: call, "insert_username")
        guard call.table.columns[index].type == .text else {
            throw PostgresError(
                "09000",
                "attribute \"\(call.table.columns[index].name)\" of \"\(call.table.name.name)\" must be type TEXT"
            )
        }
        return call.new(with: .text(environment.currentUser), for: index)
    }

    /// The column that the one argument of a trigger names.
    private static func onlyColumn(of call: TriggerInvocation, _ function: String) throws(PostgresError) -> Int {
        guard call.trigger.arguments.count == 1, let name = call.trigger.arguments.first else {
            throw PostgresError("XX000", "\(function) (\(call.table.name.name)): A single argument was expected")
        }
        guard let index = call.column(name) else {
            throw PostgresError("09000", "\"\(call.table.name.name)\" has no attribute \"\(name)\"")
        }
        return index
    }

    /// Removes large objects that a row no longer names.
    @Sendable private static func managed(
        _ call: TriggerInvocation,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> [PostgresValue]? {
        guard call.trigger.isForEachRow else {
            throw PostgresError("XX000", "\(call.trigger.name): must be fired for row")
        }
        guard let name = call.trigger.arguments.first else {
            throw PostgresError("XX000", "\(call.trigger.name): no column name provided in the trigger definition")
        }
        guard let index = call.column(name) else {
            throw PostgresError("XX000", "\(call.trigger.name): column \"\(name)\" does not exist")
        }
        if let old = call.old, old.indices.contains(index), !old[index].isNull,
            call.event == .delete || call.new?[index] != old[index],
            case .unary(let unlink)? = FunctionLibrary.scalar("be_lo_unlink")
        {
            _ = try unlink(old[index], environment)
        }
        return call.new ?? call.old
    }
}

extension ExtensionScript {
    /// `moddatetime`: the time of a row's last change.
    static let moddatetime = stamp("moddatetime", "functions for tracking last modification time")
    /// `insert_username`: who has changed a row.
    static let insertUsername = stamp("insert_username", "functions for tracking who changed a table")

    private static func stamp(_ name: String, _ comment: String) -> ExtensionScript {
        var script = ExtensionScript(name: name, version: "1.0", comment: comment)
        script.sql = functions(name, "", "\(name)() RETURNS trigger")
        return script
    }

    /// `lo`: large objects that go with the rows that name them.
    static let largeObjects: ExtensionScript = {
        var script = ExtensionScript(name: "lo", version: "1.1", comment: "Large Object maintenance")
        script.isTrusted = true
        script.sql =
            """
            CREATE DOMAIN lo AS pg_catalog.oid;
            CREATE FUNCTION lo_oid(lo) RETURNS pg_catalog.oid
                AS 'SELECT $1::pg_catalog.oid' LANGUAGE sql STRICT IMMUTABLE PARALLEL SAFE;

            """ + functions("lo", "", "lo_manage() RETURNS pg_catalog.trigger")
        return script
    }()
}

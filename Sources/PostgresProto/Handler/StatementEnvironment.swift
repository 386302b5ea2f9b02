import PostgresCatalog
import PostgresQuery
import PostgresWire

/// What a statement's functions may ask: its session, and the catalog that the statement was bound with.
final class StatementEnvironment: CatalogEnvironment {
    let session: Session
    let catalog: CatalogSnapshot

    init(session: Session, catalog: CatalogSnapshot) {
        self.session = session
        self.catalog = catalog
    }

    var formats: TextFormats {
        var formats = session.formats
        formats.now = transactionTimestamp
        return formats
    }
    var transactionTimestamp: Int64 { session.transaction.startTimestamp ?? session.statementTimestamp }
    var statementTimestamp: Int64 { session.statementTimestamp }
    var clockTimestamp: Int64 { session.server.now }
    var currentUser: String { session.currentUser }
    var sessionUser: String { session.sessionUser }
    var enforcesPrivileges: Bool { session.internalDepth == 0 && session.handler?.enforcesPrivileges ?? false }
    var queryText: String? { session.queryText }
    var backendPID: Int32 { session.processID }
    var clientAddress: InternetAddress? { session.client.address }
    var clientPort: Int32? { session.client.port }
    var serverAddress: InternetAddress? { session.client.serverAddress }
    var serverPort: Int32? { session.client.serverPort }
    var serverStartTimestamp: Int64 { session.server.startTime }
    var random: RandomNumbers { session.random }
    var temporaryStorage: (any TemporaryStorage)? { session.server.temporaryStorage }

    func searchPath(withImplicit: Bool) -> [String] {
        // The schema of the session's temporary objects is `pg_temp` to it, and is searched before all others.
        let temporary = session.temporarySchema
        let schemas = session.searchPath.map { $0 == "pg_temp" ? temporary ?? $0 : $0 }
            .filter { catalog.schemaOID($0).map { mayUse(schema: $0) } ?? false }
        guard withImplicit else { return schemas }
        let implicit = schemas.contains("pg_catalog") ? [] : ["pg_catalog"]
        guard let temporary, catalog.schemaOID(temporary) != nil, !schemas.contains(temporary) else {
            return implicit + schemas
        }
        return [temporary] + implicit + schemas
    }

    /// Whether names may be looked up in a schema; without that it is not searched.
    private func mayUse(schema: OID) -> Bool {
        !enforcesPrivileges || catalog.isSuperuser(currentUser)
            || catalog.allows(currentUser, [(.usage, false)], on: schema, kind: "schema")
    }

    func setting(_ name: String) -> String? { session.setting(name) }

    func set(_ name: String, to value: String?, isLocal: Bool) throws(PostgresError) -> String {
        try session.set(name, to: value, isLocal: isLocal)
        return session.setting(name) ?? ""
    }

    func size(of table: TableName) -> TableSize? { session.handler?.tableSize(table) }
    func databaseSize(_ name: String) -> Int64? { session.handler?.databaseSize(name) }

    func checkCancellation() throws(PostgresError) {
        guard Task.isCancelled || session.isCancelled() else { return }
        throw PostgresError(.queryCanceled, "canceling statement due to user request")
    }

    func sleep(microseconds: Int64) throws(PostgresError) {
        var left = microseconds
        while left > 0 {
            try checkCancellation()
            let slice = min(left, 10_000)
            session.server.pause(microseconds: slice)
            left -= slice
        }
        try checkCancellation()
    }

    func statistics(of table: TableName) -> TableStatistics? {
        session.handler?.tableStatistics(table) ?? session.rowCounts[table].map { TableStatistics(rowCount: $0) }
    }

    func scanAccess(_ request: ScanRequest) -> ScanAccess? {
        let columns = catalog.relation(request.relation)?.columns ?? []
        let select = SelectStatement(request, columns: columns, statement: nil, parameters: [])
        return session.handler?.scanAccess(select)
    }

    var explainsRequests: Bool { session.handler?.explainsRequests ?? true }

    /// Remembers how many rows a table had, for plans of a handler that does not tell.
    func noteRows(of table: TableName, count: Int) { session.rowCounts[table] = Double(count) }

    func nextValue(of sequence: SequenceDefinition) throws(PostgresError) -> Int64 {
        try check([.usage, .update], of: sequence)
        let value = try asking { try $0.nextValue(of: sequence) }
        remember(value, of: sequence)
        return value
    }

    func lastValue(of sequence: SequenceDefinition?) -> Int64? {
        let oid = sequence.map { $0.oid } ?? session.lastSequence
        return oid.flatMap { session.sequenceValues[$0] }
    }

    func setValue(of sequence: SequenceDefinition, to value: Int64, isCalled: Bool) throws(PostgresError) {
        try check([.update], of: sequence)
        try asking { try $0.setValue(of: sequence, to: value, isCalled: isCalled) }
        if isCalled, let oid = sequence.oid { session.sequenceValues[oid] = value }
    }

    /// Refuses what the current user may not do with a sequence; one of these privileges is enough.
    private func check(_ privileges: [Privileges], of sequence: SequenceDefinition) throws(PostgresError) {
        guard enforcesPrivileges, let oid = sequence.oid,
            !catalog.allows(currentUser, privileges.map { ($0, false) }, on: oid, kind: "sequence")
        else { return }
        throw PostgresError(.insufficientPrivilege, "permission denied for sequence \(sequence.name.name)")
    }

    func takeAdvisoryLock(_ lock: AdvisoryLock, waits: Bool) throws(PostgresError) -> Bool {
        try asking { try $0.takeAdvisoryLock(lock, waits: waits) }
    }

    func releaseAdvisoryLock(_ lock: AdvisoryLock) throws(PostgresError) -> Bool {
        try asking { try $0.releaseAdvisoryLock(lock) }
    }

    func useLargeObject(_ request: LargeObjectRequest) throws(PostgresError) -> PostgresValue {
        try asking { try $0.useLargeObject(request) }
    }

    func exportSnapshot() throws(PostgresError) -> String {
        guard session.transaction.savepoints.isEmpty else {
            throw PostgresError("25001", "cannot export a snapshot from a subtransaction")
        }
        return try asking { try $0.exportSnapshot() }
    }

    func transactionNumber(assigns: Bool) throws(PostgresError) -> UInt64? {
        try asking { $0.transactionNumber(assigns: assigns) }
    }

    func transactionSnapshot() throws(PostgresError) -> TransactionSnapshot? { try asking { $0.transactionSnapshot() } }

    func callFunction(
        _ function: OID,
        _ arguments: [PostgresValue]
    ) throws(PostgresError) -> [[PostgresValue]] {
        try asking { try $0.call(function, arguments) }
    }

    func callRoutine(
        _ call: RoutineCall,
        _ arguments: [PostgresValue]
    ) throws(PostgresError) -> [[PostgresValue]] {
        try asking { try $0.call(call.function, arguments, call) }
    }

    func rows(ofQuery text: String, onlyColumns: Bool) throws(PostgresError) -> TextQueryRows {
        try asking { try $0.rows(ofQuery: text, onlyColumns: onlyColumns) }
    }

    func rows(ofCursor name: String, count: Int64?) throws(PostgresError) -> TextQueryRows {
        try asking { try $0.rows(ofCursor: name, count: count) }
    }

    func fireTriggers(_ firing: TriggerFiring) throws(PostgresError) -> [PostgresValue]? {
        try asking { try $0.fire(firing) }
    }
    var triggerDepth: Int { session.triggerDepth }
    func eventRows(_ kind: EventRows) -> [[PostgresValue]]? { session.eventRows[kind] }

    func notify(_ channel: String, payload: String) throws(PostgresError) {
        try session.notifyChannel(channel, payload: payload)
    }
    var listeningChannels: [String] { session.listeningChannels }
    var notificationQueueUsage: Double { session.server.notifications.usage }

    func releaseAdvisoryLocks() throws(PostgresError) { try asking { try $0.releaseAdvisoryLocks() } }

    private func remember(_ value: Int64, of sequence: SequenceDefinition) {
        guard let oid = sequence.oid else { return }
        session.sequenceValues[oid] = value
        session.lastSequence = oid
    }

    /// Asks the handler of the session.
    private func asking<Result>(
        _ body: (PostgresRequestHandler) throws -> Result
    ) throws(PostgresError) -> Result {
        guard let handler = session.handler else {
            throw PostgresError(.featureNotSupported, "there is no handler that could answer this")
        }
        do {
            return try body(handler)
        } catch {
            throw PostgresError(wrapping: error)
        }
    }

    func currentRow(ofCursor name: String, table: OID) throws(PostgresError) -> PostgresValue {
        try session.currentRow(ofCursor: name, table: table, catalog)
    }

    func rowMoved(from identity: PostgresValue, to newIdentity: PostgresValue) {
        session.rowMoved(from: identity, to: newIdentity)
    }

    func functionIsMissing(_ name: String) { session.noteMissingFunction(name) }

    var catalogContext: CatalogContext {
        var context = session.catalogContext(searchPath: searchPath(withImplicit: true))
        context.readsAllSettings =
            !enforcesPrivileges || catalog.isSuperuser(currentUser)
            || catalog.isMember(currentUser, of: "pg_read_all_settings", withRights: true)
        return context
    }
}

extension Session {
    /// The number that a sequence gave to the session last; nil where it gave none, or DISCARD has let go of it.
    package func lastNumber(of sequence: OID) -> Int64? { sequenceValues[sequence] }

    /// The schemas that `search_path` names, `$user` replaced; whether they exist is another question.
    package var searchPath: [String] {
        SettingList.elements(of: settings.value("search_path") ?? "").map { $0 == "$user" ? currentUser : $0 }
    }

    /// What catalog relations show of the session and its server.
    func catalogContext(searchPath: [String]) -> CatalogContext {
        var context = CatalogContext(currentUser: currentUser, searchPath: searchPath)
        context.settings = { [self] in settingEntries }
        context.activity = { [server] in server.activity() }
        context.preparedStatements = { [self] in
            statements.values.filter { !$0.name.isEmpty }.sorted { $0.name < $1.name }.map {
                PreparedStatementEntry(
                    name: $0.name,
                    statement: $0.text,
                    prepareTime: $0.prepareTime,
                    parameterTypes: $0.parameterTypes,
                    isFromSQL: $0.isFromSQL
                )
            }
        }
        context.cursors = { [self] in
            portals.values.sorted { $0.name < $1.name }.compactMap { portal in
                portal.cursor.map {
                    CursorEntry(
                        name: portal.name,
                        statement: $0.text,
                        isHoldable: $0.isHeld,
                        isBinary: $0.isBinary,
                        isScrollable: $0.isScrollable,
                        creationTime: $0.creationTime
                    )
                }
            }
        }
        context.sequenceValue = { [self] in handler?.value(of: $0) }
        context.loggedCount = { [self] in handler?.loggedCount(of: $0) ?? 0 }
        context.timeZoneNames = { [server] in server.timeZoneRows }
        context.timeZoneAbbreviations = { [server] in server.abbreviationRows }
        context.tableCounters = { [self] in handler?.tableCounters(of: $0) }
        context.databaseCounters = { [server] in server.counters.counters(of: $0) }
        context.locks = { [self] in handler?.heldLocks() ?? [] }
        context.preparedTransactions = { [self] in handler?.preparedTransactions() ?? [] }
        context.largeObjects = { [self] in handler?.listLargeObjects() ?? [] }
        context.largeObjectPages = { [self] in handler?.largeObjectPages() ?? [] }
        return context
    }

    private var settingEntries: [SettingEntry] {
        let known = SettingTable.rows.map(\.name) + settings.customNames
        return known.compactMap { name -> SettingEntry? in
            guard let value = settings.shownWithoutUnit(name),
                let reset = settings.resetValue(name) ?? settings.value(name)
            else { return nil }
            return SettingEntry(
                name,
                value: value,
                resetValue: reset,
                source: settings.source(name)
            )
        }
    }
}

extension ServerEnvironment {
    /// The rows of `pg_timezone_abbrevs`, each with what it means today.
    fileprivate var abbreviationRows: [[PostgresValue]] {
        var formats = TextFormats()
        formats.timeZones = timeZones
        let instant = now
        return TimeZoneAbbreviations.secondsEast.keys.sorted().compactMap { name in
            guard let offset = formats.zone(abbreviated: name)?.offset(at: instant) else { return nil }
            return [
                .text(name.uppercased()),
                .interval(Interval(months: 0, days: 0, microseconds: Int64(offset.secondsEast) * 1_000_000)),
                .bool(offset.isDaylight || TimeZoneAbbreviations.daylight.contains(name)),
            ]
        }
    }

    /// The rows of `pg_timezone_names`.
    fileprivate var timeZoneRows: [[PostgresValue]] {
        let instant = now
        return timeZoneNames.compactMap { name in
            guard let offset = timeZones.rules(named: name)?.offset(at: instant) else { return nil }
            return [
                .text(name), .text(offset.abbreviation),
                .interval(Interval(months: 0, days: 0, microseconds: Int64(offset.secondsEast) * 1_000_000)),
                .bool(offset.isDaylight),
            ]
        }
    }
}

import PostgresProto
import Testing

@Suite("LISTEN and NOTIFY, in a session")
struct NotificationSessionTests {
    @Test("tell the session itself when its transaction has ended, as in PostgreSQL")
    func script() async throws {
        for script in MessageScript.parse(Self.text) { try await script.check { ShelfHandler() } }
    }

    /// What PostgreSQL 15 answers.
    private static let text = #"""
        LISTEN a
            >CommandComplete LISTEN
        NOTIFY a
            >CommandComplete NOTIFY
            >Notification a
        NOTIFY a, 'x'
            >CommandComplete NOTIFY
            >Notification a x
        NOTIFY a, 'x'; NOTIFY a, 'y'; NOTIFY a, 'x'
            >CommandComplete NOTIFY
            >CommandComplete NOTIFY
            >CommandComplete NOTIFY
            >Notification a x
            >Notification a y
        SET application_name = 'other'; NOTIFY a
            >CommandComplete SET
            >CommandComplete NOTIFY
            >Notification a
            >ParameterStatus application_name=other
        SELECT * FROM pg_listening_channels()
            >DataRow a
            >CommandComplete SELECT 1
        SELECT pg_notify('a', 'p'), pg_notify('b', 'q')
            >DataRow |
            >CommandComplete SELECT 1
            >Notification a p
        BEGIN
            >CommandComplete BEGIN
        NOTIFY a, '1'
            >CommandComplete NOTIFY
        SAVEPOINT s
            >CommandComplete SAVEPOINT
        NOTIFY a, '2'
            >CommandComplete NOTIFY
        LISTEN c
            >CommandComplete LISTEN
        NOTIFY a, '1'
            >CommandComplete NOTIFY
        ROLLBACK TO s
            >CommandComplete ROLLBACK
        NOTIFY a, '3'
            >CommandComplete NOTIFY
        SAVEPOINT t
            >CommandComplete SAVEPOINT
        NOTIFY a, '4'
            >CommandComplete NOTIFY
        RELEASE t
            >CommandComplete RELEASE
        UNLISTEN nothing
            >CommandComplete UNLISTEN
        SELECT * FROM pg_listening_channels()
            >DataRow a
            >CommandComplete SELECT 1
        COMMIT
            >CommandComplete COMMIT
            >Notification a 1
            >Notification a 3
            >Notification a 4
        SELECT * FROM pg_listening_channels()
            >DataRow a
            >CommandComplete SELECT 1
        BEGIN
            >CommandComplete BEGIN
        NOTIFY a, 'lost'
            >CommandComplete NOTIFY
        SELECT 1/0
            >Error 22012 division by zero
        NOTIFY a
            >Error 25P02 current transaction is aborted, commands ignored until end of transaction block
        COMMIT
            >CommandComplete ROLLBACK
        NOTIFY a, 'lost'; SELECT 1/0
            >CommandComplete NOTIFY
            >Error 22012 division by zero
        BEGIN READ ONLY
            >CommandComplete BEGIN
        NOTIFY a, 'read only'
            >CommandComplete NOTIFY
        COMMIT
            >CommandComplete COMMIT
            >Notification a read only
        SELECT pg_notify('', 'x')
            >Error 22023 channel name cannot be empty
        SELECT pg_notify(NULL, 'x')
            >Error 22023 channel name cannot be empty
        SELECT pg_notify(repeat('x', 64), 'x')
            >Error 22023 channel name too long
        SELECT pg_notify('a', repeat('x', 8000))
            >Error 22023 payload string too long
        SELECT count(pg_notify(repeat('x', 63), NULL))
            >DataRow 1
            >CommandComplete SELECT 1
        SELECT pg_notification_queue_usage()
            >DataRow 0
            >CommandComplete SELECT 1
        BEGIN
            >CommandComplete BEGIN
        LISTEN b
            >CommandComplete LISTEN
        UNLISTEN a
            >CommandComplete UNLISTEN
        NOTIFY a, 'not heard'
            >CommandComplete NOTIFY
        NOTIFY b, 'heard'
            >CommandComplete NOTIFY
        COMMIT
            >CommandComplete COMMIT
            >Notification b heard
        BEGIN
            >CommandComplete BEGIN
        UNLISTEN *
            >CommandComplete UNLISTEN
        LISTEN d
            >CommandComplete LISTEN
        ROLLBACK
            >CommandComplete ROLLBACK
        SELECT * FROM pg_listening_channels()
            >DataRow b
            >CommandComplete SELECT 1
        DISCARD ALL
            >CommandComplete DISCARD ALL
            >ParameterStatus application_name=
        SELECT * FROM pg_listening_channels()
            >CommandComplete SELECT 0
        NOTIFY b, 'nobody'
            >CommandComplete NOTIFY
        """#
}

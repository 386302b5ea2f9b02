import PostgresWire
import Testing

@Suite("SQLSTATEs")
struct SQLStateTests {
    static let conditions: [(SQLState, String)] = [
        (.successfulCompletion, "00000"), (.warningStringDataRightTruncation, "01004"), (.noData, "02000"),
        (.connectionFailure, "08006"), (.protocolViolation, "08P01"), (.featureNotSupported, "0A000"),
        (.cardinalityViolation, "21000"), (.characterNotInRepertoire, "22021"), (.divisionByZero, "22012"),
        (.datetimeFieldOverflow, "22008"), (.invalidTextRepresentation, "22P02"), (.stringDataRightTruncation, "22001"),
        (.notNullViolation, "23502"), (.uniqueViolation, "23505"), (.inFailedSQLTransaction, "25P02"),
        (.invalidSQLStatementName, "26000"), (.invalidPassword, "28P01"), (.invalidCursorName, "34000"),
        (.invalidCatalogName, "3D000"), (.serializationFailure, "40001"), (.syntaxError, "42601"),
        (.undefinedTable, "42P01"), (.duplicateCursor, "42P03"), (.duplicatePreparedStatement, "42P05"),
        (.undefinedFunction, "42883"), (.indeterminateDatatype, "42P18"), (.tooManyConnections, "53300"),
        (.programLimitExceeded, "54000"), (.queryCanceled, "57014"), (.adminShutdown, "57P01"),
        (.fdwOptionNameNotFound, "HV00J"), (.raiseException, "P0001"), (.noDataFound, "P0002"),
        (.internalError, "XX000"),
    ]

    @Test("have PostgreSQL's codes under PostgreSQL's names", arguments: conditions)
    func code(_ state: SQLState, _ code: String) { #expect(state.rawValue == code) }
}

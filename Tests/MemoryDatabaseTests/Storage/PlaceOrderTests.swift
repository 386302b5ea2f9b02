import Testing

@testable import MemoryDatabase

@Suite("The order of rows that are read without ORDER BY")
struct PlaceOrderTests {
    @Test("is that in which a transaction has added them, also where rows were deleted before")
    func rowsOfOneTransaction() async {
        let session = SQLTester()
        #expect(await session.run("CREATE TABLE users (id int)") == [])
        let numbers = (1...19).map { String($0) }
        for _ in 1...12 {
            #expect(await session.run("DELETE FROM users") == [])
            #expect(await session.run("BEGIN") == [])
            for number in numbers { #expect(await session.run("INSERT INTO users VALUES (\(number))") == []) }
            #expect(await session.run("COMMIT") == [])
            #expect(await session.run("SELECT id FROM users") == numbers)
        }
    }
}

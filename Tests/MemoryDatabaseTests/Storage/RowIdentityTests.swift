import PostgresWire
import Testing

@testable import MemoryDatabase

@Suite("Rows' places as ctid")
struct RowIdentityTests {
    @Test("a place is found again", arguments: [0, 1, 127, 128, 129, 5_000_000])
    func roundTrip(_ place: Int) {
        #expect(RowIdentity.place(of: .text(RowIdentity.text(of: place))) == place)
    }

    @Test("a place in one of several tables is found again, with the table", arguments: [0, 128, 5_000_000])
    func ofTable(_ place: Int) {
        let identity = PostgresValue.text(RowIdentity.text(of: place, in: 16_400))
        #expect(RowIdentity.place(of: identity) == place)
        #expect(RowIdentity.table(of: identity) == 16_400)
        #expect(RowIdentity.table(of: .text(RowIdentity.text(of: place))) == nil)
    }

    @Test("what names no place is told", arguments: ["", "(0,0)", "(0,129)", "(1)", "(99999999999999999999,1)", "x"])
    func nonsense(_ text: String) {
        #expect(RowIdentity.place(of: .text(text)) == nil)
    }

    @Test("the first row is where PostgreSQL has it")
    func first() { #expect(RowIdentity.text(of: 0) == "(0,1)") }
}

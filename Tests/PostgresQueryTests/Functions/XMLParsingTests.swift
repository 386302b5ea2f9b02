import PostgresWire
import Testing

@testable import PostgresQuery

@Suite("XML is read by libxml2 within bounds", .enabled(if: XMLLibrary.found != nil))
struct XMLParsingTests {
    @Test("texts that are read side by side have their own errors")
    func sideBySide() async {
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<64 {
                group.addTask {
                    (0..<50).allSatisfy { round in
                        let name = "t\(number)x\(round)"
                        do throws(PostgresError) {
                            try XMLParsing.check("<\(name)>", .content)
                            return false
                        } catch {
                            let isOwn = error.detail?.contains("tag \(name) ") ?? false
                            return isOwn && error.sqlState == .invalidXMLContent
                        }
                    }
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }

    @Test("documents that would grow or are too deep are refused")
    func bounds() throws {
        var entities = "<!ENTITY e0 \"aaaaaaaaaaaaaaaaaaaaaaaa\">"
        for level in 1...9 {
            let reference = String(repeating: "&e\(level - 1);", count: 10)
            entities += "<!ENTITY e\(level) \"\(reference)\">"
        }
        #expect(try !XMLParsing.holds("<!DOCTYPE a [\(entities)]><a>&e9;</a>", .document))
        let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
        #expect(try !XMLParsing.holds(deep, .content))
    }

    @Test("what stands elsewhere is empty", arguments: ["file:///etc/passwd", "http://localhost/x", "/etc/passwd"])
    func externalEntities(_ place: String) throws {
        let text = "<!DOCTYPE a [<!ENTITY e SYSTEM \"\(place)\">]><a>&e;</a>"
        #expect(try XMLParsing.holds(text, .document))
        let found = try XMLErrors.collect { (library, errors) throws(PostgresError) -> String in
            let context = try XMLPathContext(text, library, errors)
            let path = try context.path("string(/a)", failing: .internalError)
            guard case .text(let value) = try context.evaluate(path) else { return "no text" }
            return value
        }
        #expect(found.isEmpty)
    }

    @Test(
        "expressions may be large, and not too large",
        arguments: [
            (String(repeating: "(", count: 99) + "1" + String(repeating: ")", count: 99), true),
            (String(repeating: "(", count: 101) + "1" + String(repeating: ")", count: 101), false),
            ("/a" + String(repeating: "/b", count: 900), true), ("/a" + String(repeating: "/b", count: 1100), false),
            ("'" + String(repeating: "((", count: 200) + "'", true),
        ]
    )
    func expressions(_ text: String, _ isTaken: Bool) {
        let result = Result { () throws(PostgresError) in
            try XMLErrors.collect { (library, errors) throws(PostgresError) in
                let context = try XMLPathContext("<a/>", library, errors)
                _ = try context.evaluate(try context.path(text, failing: .internalError))
            }
        }
        switch result {
        case .success: #expect(isTaken)
        case .failure(let error): #expect(!isTaken && error.sqlState == "54001")
        }
    }
}

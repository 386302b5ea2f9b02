import PostgresWire
import Testing

@Suite("The declaration of an XML text is read and written")
struct XMLDeclarationTests {
    @Test(
        arguments: [
            ("<a/>", "<a/>"), ("<?xml version=\"1.0\"?><a/>", "<a/>"), ("<?xml version='1.0'?>\n\n<a/>", "\n<a/>"),
            ("<?xml version=\"1.0\" encoding=\"latin1\"?><a/>", "<a/>"),
            ("<?xml  version = '1.1'  standalone = \"no\" ?><a/>", "<?xml version=\"1.1\" standalone=\"no\"?><a/>"),
            ("<?xml-stylesheet href=\"x\"?><a/>", "<?xml-stylesheet href=\"x\"?><a/>"), ("<?xml", "<?xml"),
            ("<?xml version=\"1.0\"", "<?xml version=\"1.0\""),
        ]
    )
    func output(_ text: String, _ shown: String) { #expect(XMLDeclaration.output(of: text) == shown) }

    @Test(
        arguments: [
            ("<?xml?>", XMLDeclaration.Problem.missingSpace), ("<?xml ?>", .missingVersion),
            ("<?xml version=1?>", .missingVersion), ("<?xml version='1.0'encoding='a'?>", .missingSpace),
            ("<?xml version='1.0' encoding=a?>", .missingEncoding),
            ("<?xml version='1.0' standalone='x'?>", .standalone),
            ("<?xml version='1.0' >", .unfinished), ("<?xml version='é'?>", .invalidCharacter),
        ]
    )
    func problems(_ text: String, _ problem: XMLDeclaration.Problem) {
        #expect(throws: problem) { try XMLDeclaration(of: text) }
    }
}

import Foundation
import Testing

@testable import MemoryDatabase

@Suite("A dump of a database with extensions")
struct ExtensionDumpTests {
    private static func loaded() async throws -> SQLTester {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Transcripts")
        let text = try String(contentsOf: folder.appendingPathComponent("extensions.dump.sql"), encoding: .utf8)
        let tester = SQLTester()
        // The one row is that of set_config.
        #expect(await tester.run(text) == [""])
        return tester
    }

    @Test("is loaded, and its rows are those of PostgreSQL")
    func rows() async throws {
        let tester = try await Self.loaded()
        #expect(
            await tester.run("SELECT id, email, name, tags, password FROM public.users")
                == ["6ba7b810-9dad-11d1-80b4-00c04fd430c8|Me@Here.org|me|\"a\"=>\"1\"|x"]
        )
        _ = await tester.run("SELECT set_config('search_path', 'public, app', false)")
        #expect(await tester.run("INSERT INTO users (email) VALUES ('ME@HERE.ORG')").first?.hasPrefix("23505") == true)
        #expect(await tester.run("INSERT INTO users (email) VALUES ('nobody')").first?.hasPrefix("23514") == true)
        #expect(
            await tester.run(
                "INSERT INTO users (email, name) VALUES ('a@B', 'zebra') RETURNING tags, password LIKE '$2a$06$%'"
            )
                == ["\"a\"=>\"1\"|t"]
        )
        #expect(await tester.run("SELECT email FROM users WHERE name === 'ZEBRA' AND name % 'zebras'") == ["a@B"])
    }

    /// Definitions as PostgreSQL 15 shows them where no schema is searched.
    @Test(
        "has the definitions of PostgreSQL",
        arguments: [
            (
                "SELECT pg_get_indexdef('public.users_name'::regclass)",
                "CREATE INDEX users_name ON public.users USING gin (name public.gin_trgm_ops)"
            ),
            (
                "SELECT pg_get_indexdef('public.users_gist'::regclass)",
                "CREATE INDEX users_gist ON public.users USING gist (name public.gist_trgm_ops (siglen='32'))"
            ),
            (
                "SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adnum = 1",
                "public.uuid_generate_v4()"
            ),
            ("SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adnum = 4", "'\"a\"=>\"1\"'::public.hstore"),
            (
                "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'users_email_check'",
                "CHECK ((email OPERATOR(public.~) '@'::public.citext))"
            ),
            ("SELECT extname FROM pg_extension WHERE extname LIKE 'h%'", "hstore"),
        ]
    )
    func definitions(_ query: String, _ wanted: String) async throws {
        let tester = try await Self.loaded()
        #expect(await tester.run(query) == [wanted])
    }
}

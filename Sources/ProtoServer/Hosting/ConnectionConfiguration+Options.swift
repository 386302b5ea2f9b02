internal import PostgresProto

extension ConnectionConfiguration {
    /// What the server's options say of authentication; reads the users file.
    init(_ options: ServerOptions) throws(ServerError) {
        let cryptography = OpenSSLCryptography()
        self.init(serverSecret: cryptography.randomBytes(32), cryptography: cryptography)
        requiresTLS = options.requireSSL
        allowsCleartext = options.allowCleartext
        if let path = options.usersFile {
            users = UserDirectory(
                users: try Self.readUsers(path),
                serverSecret: serverSecret,
                cryptography: cryptography
            )
            authenticationMethod = .scramSHA256
        }
        if let method = options.authMethod {
            guard let known = AuthenticationMethod(rawValue: method) else {
                throw ServerError("there is no authentication method \"\(method)\"")
            }
            authenticationMethod = known
        }
    }

    private static func readUsers(_ path: String) throws(ServerError) -> UsersFile {
        guard let text = TextFile.read(path) else { throw ServerError("cannot read the users file \"\(path)\"") }
        do {
            return try UsersFile(parsing: text)
        } catch {
            throw ServerError("users file \"\(path)\", \(error)")
        }
    }
}

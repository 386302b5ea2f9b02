public import PostgresWire

/// The server as a connection's driver sees it: the environment of its sessions, and the registry of their controls.
public protocol ServerHost: ServerEnvironment {
    /// Takes a session into the registry and gives it its number and its key for CancelRequest.
    func sessionStarts(keyLength: Int) -> BackendKeyData
    /// Makes a session known to others.
    func sessionStarted(processID: Int32, control: ConnectionControl)
    /// Takes the session out of the registry.
    func sessionEnded(processID: Int32)
    /// Stops the statement of the session that a CancelRequest names, if its key is right.
    func cancel(_ request: CancelRequest)
}

print("proto-server")

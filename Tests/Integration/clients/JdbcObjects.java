import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.XAConnection;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;
import org.postgresql.PGConnection;
import org.postgresql.largeobject.LargeObject;
import org.postgresql.largeobject.LargeObjectManager;
import org.postgresql.xa.PGXADataSource;

/** Large objects and distributed transactions through JDBC: a line for each step, its name, a tab, what came of it. */
public final class JdbcObjects {
    interface Action {
        Object run() throws Exception;
    }

    private static void step(String name, Action action) {
        String shown;
        try {
            shown = String.valueOf(action.run());
        } catch (SQLException error) {
            shown = "SQLException " + error.getSQLState() + " " + error.getMessage();
        } catch (XAException error) {
            shown = "XAException " + error.errorCode;
        } catch (Exception error) {
            shown = "raised " + error;
        }
        System.out.println(name + "\t" + shown.replace("\n", " ¦ "));
    }

    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            connection.setAutoCommit(false);
            objects(connection, connection.unwrap(PGConnection.class).getLargeObjectAPI());
            blobs(connection);
        }
        distributed(arguments[0]);
    }

    private static void objects(Connection connection, LargeObjectManager manager) throws Exception {
        long oid = manager.createLO(LargeObjectManager.READWRITE);
        connection.commit();
        step("write", () -> {
            try (LargeObject object = manager.open(oid, LargeObjectManager.READWRITE)) {
                object.write("hello, large object".getBytes(StandardCharsets.UTF_8));
                return object.tell() + " " + object.size() + " " + object.tell64() + " " + object.size64();
            }
        });
        step("read", () -> {
            try (LargeObject object = manager.open(oid, LargeObjectManager.READ)) {
                object.seek(7, LargeObject.SEEK_SET);
                String middle = new String(object.read(5), StandardCharsets.UTF_8);
                object.seek64(-6, LargeObject.SEEK_END);
                return middle + " " + new String(object.read(99), StandardCharsets.UTF_8);
            }
        });
        step("streams", () -> {
            try (LargeObject object = manager.open(oid, LargeObjectManager.READWRITE)) {
                OutputStream output = object.getOutputStream();
                byte[] bytes = new byte[300_000];
                for (int index = 0; index < bytes.length; index++) bytes[index] = (byte) (index * 7);
                output.write(bytes);
                output.flush();
                object.seek(0);
                InputStream input = object.getInputStream();
                int count = 0;
                long sum = 0;
                for (int next = input.read(); next >= 0; next = input.read()) {
                    count++;
                    sum = sum * 31 + next;
                }
                return count + " " + sum;
            }
        });
        step("truncate", () -> {
            try (LargeObject object = manager.open(oid, LargeObjectManager.READWRITE)) {
                object.truncate(10);
                long first = object.size();
                object.truncate64(5000);
                return first + " " + object.size();
            }
        });
        connection.commit();
        step("not opened for writing", () -> {
            LargeObject object = manager.open(oid, LargeObjectManager.READ);
            object.write(new byte[] {1});
            return "written";
        });
        connection.rollback();
        step("delete", () -> {
            manager.delete(oid);
            connection.commit();
            return "done";
        });
        step("missing", () -> manager.open(oid == 0 ? 1 : 999_999, LargeObjectManager.READ));
        connection.rollback();
    }

    private static void blobs(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS jdbc_image");
            statement.execute("CREATE TABLE jdbc_image (name text, raster oid)");
        }
        connection.commit();
        step("blob parameter", () -> {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO jdbc_image VALUES (?, ?)")) {
                insert.setString(1, "stream");
                insert.setBlob(2, new java.io.ByteArrayInputStream("from a stream".getBytes(StandardCharsets.UTF_8)));
                return insert.executeUpdate();
            }
        });
        step("blob", () -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT raster FROM jdbc_image")) {
                rows.next();
                Blob blob = rows.getBlob(1);
                blob.setBytes(6, "the".getBytes(StandardCharsets.UTF_8));
                String text = new String(blob.getBytes(1, (int) blob.length()), StandardCharsets.UTF_8);
                long found = blob.position("stream".getBytes(StandardCharsets.UTF_8), 1);
                blob.truncate(4);
                return text + " " + found + " " + blob.length();
            }
        });
        step("remove", () -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT lo_unlink(raster) FROM jdbc_image");
                statement.execute("DROP TABLE jdbc_image");
            }
            connection.commit();
            return "done";
        });
    }

    private record Branch(int number) implements Xid {
        @Override
        public int getFormatId() {
            return 77;
        }

        @Override
        public byte[] getGlobalTransactionId() {
            return new byte[] {1, (byte) number};
        }

        @Override
        public byte[] getBranchQualifier() {
            return new byte[] {2};
        }
    }

    private static void distributed(String url) throws Exception {
        PGXADataSource source = new PGXADataSource();
        source.setUrl(url);
        XAConnection pooled = source.getXAConnection();
        XAResource resource = pooled.getXAResource();
        Connection connection = pooled.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS jdbc_xa");
            statement.execute("CREATE TABLE jdbc_xa (a int)");
        }
        for (int number = 1; number <= 3; number++) {
            Branch branch = new Branch(number);
            step("xa " + number, () -> {
                resource.start(branch, XAResource.TMNOFLAGS);
                try (Statement statement = connection.createStatement()) {
                    statement.execute("INSERT INTO jdbc_xa VALUES (" + branch.number() + ")");
                }
                resource.end(branch, XAResource.TMSUCCESS);
                return resource.prepare(branch);
            });
        }
        step("recover", () -> {
            Xid[] found = resource.recover(XAResource.TMSTARTRSCAN | XAResource.TMENDRSCAN);
            return found.length;
        });
        step("commit", () -> {
            resource.commit(new Branch(1), false);
            return "done";
        });
        step("roll back", () -> {
            resource.rollback(new Branch(2));
            return "done";
        });
        step("unknown", () -> {
            resource.commit(new Branch(9), false);
            return "done";
        });
        try (Connection other = DriverManager.getConnection(url); Statement statement = other.createStatement()) {
            step("another connection", () -> {
                ResultSet rows = statement.executeQuery("SELECT count(*), min(a), max(a) FROM jdbc_xa");
                rows.next();
                return rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3);
            });
        }
        step("the last", () -> {
            resource.commit(new Branch(3), false);
            return "done";
        });
        step("one phase", () -> {
            Branch branch = new Branch(4);
            resource.start(branch, XAResource.TMNOFLAGS);
            try (Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO jdbc_xa VALUES (4)");
            }
            resource.end(branch, XAResource.TMSUCCESS);
            resource.commit(branch, true);
            return "done";
        });
        try (Statement statement = connection.createStatement()) {
            step("rows", () -> {
                ResultSet rows = statement.executeQuery("SELECT string_agg(a::text, ',' ORDER BY a) FROM jdbc_xa");
                rows.next();
                return rows.getString(1);
            });
            statement.execute("DROP TABLE jdbc_xa");
        }
        pooled.close();
    }
}

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Works with a server through JDBC and prints a line for each step: its name, a tab, what came of it. */
public final class Jdbc {
    private static String url;

    interface Action {
        Object run() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        url = arguments[0];
        try (Connection connection = DriverManager.getConnection(url)) {
            metadata(connection.getMetaData());
            queries(connection);
            preparedStatements(connection);
            transactions(connection);
            cursors(connection);
            errors(connection);
            cancellation(connection);
            notifications(connection);
        }
        modes();
    }

    /** What a listener hears from another connection, asked with and without waiting. */
    private static void notifications(Connection listener) throws Exception {
        PGConnection driver = listener.unwrap(PGConnection.class);
        try (Connection sender = DriverManager.getConnection(url); Statement listening = listener.createStatement();
                Statement sending = sender.createStatement()) {
            listening.execute("LISTEN job");
            step("getNotifications, waiting", () -> {
                sending.execute("NOTIFY job, 'one'");
                return heard(driver.getNotifications(5000));
            });
            step("getNotifications behind a statement", () -> {
                sending.execute("SELECT pg_notify('job', 'two'), pg_notify('job', 'three')");
                Thread.sleep(200);
                listening.execute("SELECT 1");
                return heard(driver.getNotifications());
            });
            step("getNotifications within a transaction", () -> {
                listener.setAutoCommit(false);
                listening.execute("SELECT 1");
                sending.execute("NOTIFY job, 'four'");
                String before = heard(driver.getNotifications(200));
                listener.commit();
                listener.setAutoCommit(true);
                return before + " then " + heard(driver.getNotifications(5000));
            });
            step("UNLISTEN", () -> {
                listening.execute("UNLISTEN *");
                sending.execute("NOTIFY job, 'five'");
                return heard(driver.getNotifications(200));
            });
        }
    }

    private static String heard(PGNotification[] notifications) {
        StringBuilder text = new StringBuilder();
        for (PGNotification notification : notifications == null ? new PGNotification[0] : notifications) {
            text.append(notification.getName()).append('=').append(notification.getParameter()).append(' ');
        }
        return text.toString();
    }

    private static void step(String name, Action action) {
        String shown;
        try {
            shown = shown(action.run());
        } catch (SQLException error) {
            shown = "SQLException " + error.getSQLState() + " " + error.getMessage();
        } catch (Exception error) {
            shown = "raised " + error;
        }
        System.out.println(name + "\t" + shown.replace("\n", " ¦ "));
    }

    private static String shown(Object value) {
        if (value instanceof Object[] array) {
            return Arrays.deepToString(array);
        }
        return value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value);
    }

    /** All rows, with a first line that tells of the columns. */
    private static String rows(ResultSet result) throws SQLException {
        StringBuilder text = new StringBuilder();
        ResultSetMetaData columns = result.getMetaData();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            text.append(columns.getColumnLabel(column)).append(' ').append(columns.getColumnTypeName(column)).append(", ");
        }
        while (result.next()) {
            text.append('\n');
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                text.append(text(result, column)).append(" | ");
            }
        }
        result.close();
        return text.toString();
    }

    /** A value as text; of bytes that came in binary the driver's text is only the address of an object. */
    private static String text(ResultSet result, int column) throws SQLException {
        String text = result.getString(column);
        return text != null && text.startsWith("[B@") ? Arrays.toString(result.getBytes(column)) : text;
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return rows(statement.executeQuery(sql));
        }
    }

    private static void metadata(DatabaseMetaData data) {
        step("getTables", () -> rows(data.getTables(null, "public", "%", new String[] {"TABLE"})));
        step("getTables of all types", () -> rows(data.getTables(null, "public", "p%", null)));
        step("getTables of the system", () -> rows(data.getTables(null, "pg_catalog", "pg_cl%", null)));
        for (String table : new String[] {"people", "cities", "orders", "kinds"}) {
            step("getColumns of " + table, () -> rows(data.getColumns(null, "public", table, "%")));
            step("getPrimaryKeys of " + table, () -> rows(data.getPrimaryKeys(null, "public", table)));
            step("getImportedKeys of " + table, () -> rows(data.getImportedKeys(null, "public", table)));
            step("getExportedKeys of " + table, () -> rows(data.getExportedKeys(null, "public", table)));
            step("getBestRowIdentifier of " + table, () -> rows(data.getBestRowIdentifier(null, "public", table, 2, true)));
        }
        step("getTypeInfo", () -> typeNames(data));
        step("getSchemas", () -> rows(data.getSchemas()));
        step("getCatalogs", () -> query(data.getConnection(), "SELECT 'reference' = current_database()"));
        step("getTableTypes", () -> rows(data.getTableTypes()));
        step("versions", () -> data.getDatabaseProductName() + " " + data.getDatabaseMajorVersion());
        step("limits", () -> data.getMaxColumnNameLength() + " " + data.getMaxColumnsInIndex() + " " + data.getDefaultTransactionIsolation());
    }

    private static String typeNames(DatabaseMetaData data) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet types = data.getTypeInfo()) {
            while (types.next()) {
                String name = types.getString(1);
                // A table's row type is a type too.
                if (types.getInt(2) != java.sql.Types.STRUCT && !name.startsWith("_")) {
                    names.add(name + " " + types.getInt(2) + " " + types.getInt(3));
                }
            }
        }
        // The driver leaves the order of types of the same code open.
        names.sort(null);
        return String.join("\n", names);
    }

    private static void queries(Connection connection) {
        step("cities", () -> query(connection, "SELECT * FROM cities ORDER BY id"));
        step("people", () -> query(connection, "SELECT * FROM people ORDER BY id"));
        step("kinds", () -> query(connection, "SELECT * FROM kinds WHERE id <> 3 ORDER BY id"));
        step("several results", () -> several(connection, "SELECT 1 AS a; SET application_name = 'j'; SELECT 'x'"));
        step("escapes", () -> query(connection, "SELECT {fn ucase('b')}, {d '2024-01-01'}, {ts '2024-01-01 01:02:03'}"));
        step("max rows", () -> maximum(connection));
        step("columns of a result", () -> columns(connection));
        step("scroll", () -> scroll(connection));
        step("is valid", () -> connection.isValid(5));
        step("schema", () -> connection.getSchema() + " " + connection.getCatalog());
        step("application name", () -> {
            connection.setClientInfo("ApplicationName", "named");
            return query(connection, "SHOW application_name");
        });
    }

    private static String several(Connection connection, String sql) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Statement statement = connection.createStatement()) {
            boolean hasRows = statement.execute(sql);
            while (hasRows || statement.getUpdateCount() != -1) {
                text.append(hasRows ? rows(statement.getResultSet()) : "count " + statement.getUpdateCount()).append('\n');
                hasRows = statement.getMoreResults();
            }
        }
        return text.toString();
    }

    private static String maximum(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setMaxRows(3);
            return rows(statement.executeQuery("SELECT id FROM people ORDER BY id"));
        }
    }

    private static String columns(Connection connection) throws SQLException {
        String sql = "SELECT p.id, p.name AS called, c.area, count(*) OVER () AS n, p.id + 1 FROM people p JOIN cities c ON c.id = p.city_id WHERE p.id = ?";
        StringBuilder text = new StringBuilder();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            ResultSetMetaData data = statement.getMetaData();
            for (int column = 1; column <= data.getColumnCount(); column++) {
                text.append(data.getColumnLabel(column)).append(' ').append(data.getTableName(column)).append(' ')
                    .append(((org.postgresql.PGResultSetMetaData) data).getBaseColumnName(column)).append(' ')
                    .append(data.getColumnTypeName(column)).append(' ').append(data.getPrecision(column)).append(' ')
                    .append(data.getScale(column)).append(' ').append(data.isNullable(column)).append(' ')
                    .append(data.isAutoIncrement(column)).append('\n');
            }
            text.append(statement.getParameterMetaData().getParameterTypeName(1));
        }
        return text.toString();
    }

    private static String scroll(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY)) {
            ResultSet result = statement.executeQuery("SELECT id FROM people ORDER BY id");
            result.last();
            int count = result.getRow();
            result.absolute(2);
            return count + " " + result.getInt(1);
        }
    }

    /** The driver goes over to a named statement and to binary values at the fifth execution. */
    private static void preparedStatements(Connection connection) {
        step("eight executions", () -> {
            StringBuilder text = new StringBuilder();
            String sql = "SELECT id, name, city_id, born, height, salary, active, joined, last_seen, token, photo, tags FROM people WHERE id = ?";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int id = 1; id <= 8; id++) {
                    statement.setInt(1, id);
                    ResultSet result = statement.executeQuery();
                    result.next();
                    text.append(result.getInt(1)).append(' ').append(result.getString(2)).append(' ').append(result.getObject(3)).append(' ')
                        .append(result.getDate(4)).append(' ').append(result.getObject(5)).append(' ').append(result.getBigDecimal(6)).append(' ')
                        .append(result.getBoolean(7)).append(' ').append(result.getTimestamp(8)).append(' ').append(result.getString(9)).append(' ')
                        .append(result.getObject(10)).append(' ').append(Arrays.toString(result.getBytes(11))).append(' ')
                        .append(result.getArray(12)).append('\n');
                }
            }
            return text;
        });
        step("all parameters, eight times", () -> {
            String sql = "SELECT ?::text, ?::int8, ?::int2, ?::float8, ?::float4, ?::numeric, ?::bool, ?::date, ?::time, ?::timestamp, ?::timestamptz, ?::bytea, ?::uuid, ?::text, ?::jsonb, ?::int4[]";
            StringBuilder text = new StringBuilder();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int round = 0; round < 8; round++) {
                    setAll(connection, statement);
                    text.append(rows(statement.executeQuery())).append('\n');
                }
            }
            return text;
        });
        step("kinds in binary", () -> {
            StringBuilder text = new StringBuilder();
            try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM kinds WHERE id <> ? AND id <> 3 ORDER BY id")) {
                for (int round = 0; round < 7; round++) {
                    statement.setInt(1, 9);
                    text.append(round).append(rows(statement.executeQuery())).append('\n');
                }
            }
            return text;
        });
        step("arrays", () -> {
            try (PreparedStatement statement = connection.prepareStatement("SELECT id, tags FROM people WHERE id = ANY (?) ORDER BY id")) {
                statement.setArray(1, connection.createArrayOf("int4", new Object[] {1, 4}));
                ResultSet result = statement.executeQuery();
                List<String> found = new ArrayList<>();
                while (result.next()) {
                    found.add(Arrays.toString((Object[]) result.getArray(2).getArray()));
                }
                return found;
            }
        });
        step("null parameter", () -> {
            try (PreparedStatement statement = connection.prepareStatement("SELECT ?::int4 IS NULL, ?::text")) {
                statement.setNull(1, java.sql.Types.INTEGER);
                statement.setString(2, null);
                return rows(statement.executeQuery());
            }
        });
    }

    private static void setAll(Connection connection, PreparedStatement statement) throws SQLException {
        statement.setString(1, "x'y ☃");
        statement.setLong(2, 1L << 40);
        statement.setShort(3, (short) 3);
        statement.setDouble(4, 1.5);
        statement.setFloat(5, 2.5f);
        statement.setBigDecimal(6, new BigDecimal("1.50"));
        statement.setBoolean(7, true);
        statement.setDate(8, Date.valueOf("2024-02-29"));
        statement.setTime(9, java.sql.Time.valueOf("01:02:03"));
        statement.setTimestamp(10, java.sql.Timestamp.valueOf("2024-02-29 01:02:03.123"));
        statement.setObject(11, OffsetDateTime.parse("2024-02-29T01:02:03Z"));
        statement.setBytes(12, new byte[] {0, -1});
        statement.setObject(13, new UUID(1, 2));
        statement.setNull(14, java.sql.Types.VARCHAR);
        statement.setObject(15, "{\"a\": 1}", java.sql.Types.OTHER);
        statement.setArray(16, connection.createArrayOf("int4", new Object[] {1, null, 3}));
    }

    private static void transactions(Connection connection) {
        step("savepoint", () -> {
            connection.setAutoCommit(false);
            Savepoint savepoint = connection.setSavepoint("a b");
            String failure = "none";
            try {
                query(connection, "SELECT 1/0");
            } catch (SQLException error) {
                failure = error.getSQLState();
                connection.rollback(savepoint);
            }
            String after = query(connection, "SELECT 'goes on'");
            connection.commit();
            connection.setAutoCommit(true);
            return failure + after;
        });
        step("isolation", () -> {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            int found = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            return found;
        });
        step("read only", () -> {
            connection.setReadOnly(true);
            String found = query(connection, "SHOW transaction_read_only");
            connection.setReadOnly(false);
            return found + connection.isReadOnly();
        });
    }

    private static void cursors(Connection connection) {
        step("fetch size", () -> {
            connection.setAutoCommit(false);
            long sum = 0;
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(777);
                ResultSet result = statement.executeQuery("SELECT n FROM numbers");
                while (result.next()) {
                    sum += result.getInt(1);
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            return sum;
        });
        step("two cursors in turn", () -> {
            connection.setAutoCommit(false);
            StringBuilder text = new StringBuilder();
            try (PreparedStatement one = connection.prepareStatement("SELECT id FROM people ORDER BY id");
                PreparedStatement two = connection.prepareStatement("SELECT id FROM cities ORDER BY id DESC")) {
                one.setFetchSize(2);
                two.setFetchSize(1);
                ResultSet first = one.executeQuery();
                ResultSet second = two.executeQuery();
                while (first.next()) {
                    text.append(first.getInt(1)).append(second.next() ? " " + second.getInt(1) : " -").append('\n');
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
            return text;
        });
    }

    private static void errors(Connection connection) {
        for (String sql : new String[] {"SELECT nothing FROM people", "SELEC", "SELECT 1/0", "SELECT * FROM nobody"}) {
            step("error of " + sql, () -> {
                try {
                    return query(connection, sql);
                } catch (org.postgresql.util.PSQLException error) {
                    var message = error.getServerErrorMessage();
                    return error.getSQLState() + " " + message.getMessage() + " " + message.getPosition() + " " + message.getHint();
                }
            });
        }
    }

    private static void cancellation(Connection connection) {
        step("query timeout", () -> {
            try (Statement statement = connection.createStatement()) {
                statement.setQueryTimeout(1);
                statement.execute("SELECT pg_sleep(20)");
                return "not cancelled";
            }
        });
        step("cancel", () -> {
            try (Statement statement = connection.createStatement()) {
                Thread canceller = new Thread(() -> {
                    try {
                        while (!Thread.interrupted()) {
                            Thread.sleep(50);
                            statement.cancel();
                        }
                    } catch (InterruptedException | SQLException end) {
                        return;
                    }
                });
                canceller.start();
                try {
                    statement.execute("SELECT pg_sleep(20)");
                    return "not cancelled";
                } finally {
                    canceller.interrupt();
                    canceller.join();
                }
            }
        });
    }

    private static void modes() {
        for (String mode : new String[] {"simple", "extended", "extendedForPrepared", "extendedCacheEverything"}) {
            step("preferQueryMode " + mode, () -> {
                try (Connection connection = DriverManager.getConnection(url + "&preferQueryMode=" + mode);
                    PreparedStatement statement = connection.prepareStatement("SELECT id, name FROM people WHERE id = ? AND name <> ?")) {
                    statement.setInt(1, 2);
                    statement.setString(2, "x'y");
                    return rows(statement.executeQuery());
                }
            });
        }
        step("binary at once", () -> {
            try (Connection connection = DriverManager.getConnection(url + "&prepareThreshold=-1");
                PreparedStatement statement = connection.prepareStatement("SELECT * FROM people ORDER BY id")) {
                return rows(statement.executeQuery());
            }
        });
        step("never binary", () -> {
            try (Connection connection = DriverManager.getConnection(url + "&binaryTransfer=false");
                PreparedStatement statement = connection.prepareStatement("SELECT * FROM people ORDER BY id")) {
                return rows(statement.executeQuery());
            }
        });
        step("TLS", () -> {
            try (Connection connection = DriverManager.getConnection(url.replace("sslmode=disable", "sslmode=require"))) {
                return query(connection, "SELECT 'encrypted'");
            }
        });
        step("options", () -> {
            String more = "&currentSchema=public&options=-c%20work_mem=8MB&ApplicationName=mine&autosave=always&stringtype=unspecified";
            try (Connection connection = DriverManager.getConnection(url + more);
                PreparedStatement statement = connection.prepareStatement("SELECT id FROM people WHERE born = ? ORDER BY id")) {
                statement.setString(1, "1985-12-10");
                return query(connection, "SHOW search_path") + query(connection, "SHOW work_mem") + rows(statement.executeQuery());
            }
        });
    }
}

package app.facet.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** A vault in a temporary folder, whose passphrase is known and whose key costs little to derive. */
record TempVault(DataFolder folder) {

    static final Cost CHEAP = new Cost(64, 1, 1);
    static final String PASSPHRASE = "correct horse";

    static TempVault in(Path parent) {
        return new TempVault(new DataFolder(parent.resolve("data")));
    }

    Vault vault() {
        return new Vault(folder, CHEAP);
    }

    Created created() {
        return vault().create(PASSPHRASE.toCharArray());
    }

    Store create() {
        return created().store();
    }

    Store open() {
        Opening opening = vault().open(PASSPHRASE.toCharArray());
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).store();
    }

    /** The bytes of every file in the folder, by name. */
    Map<String, byte[]> bytes() {
        var bytes = new TreeMap<String, byte[]>();
        try (var files = Files.walk(folder.path())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    byte[] databaseBytes() throws IOException {
        return Files.readAllBytes(folder.database());
    }

    /** Runs statements on the closed file as somebody with a database tool would. */
    void tamper(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.database());
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    Trouble.Kind refusal() {
        Opening opening = vault().open(PASSPHRASE.toCharArray());
        assertThat(opening).isInstanceOf(Opening.Refused.class);
        return ((Opening.Refused) opening).trouble().kind();
    }
}

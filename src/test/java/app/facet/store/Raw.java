package app.facet.store;

import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** An open store whose connection and seal a test can reach. */
record Raw(Path file, Database database, Sealer sealer) {

    static Raw in(Path folder) throws Exception {
        Path file = folder.resolve("raw.db");
        OwnerOnly.file(file);
        Schema.SHIPPED.make(file);
        return new Raw(file, Database.open(file), sealing());
    }

    private static Sealer sealing() throws GeneralSecurityException {
        return KeySlot.sealer(KeySlot.newDataKey());
    }

    Store store() {
        return new Store(file, database, sealer, TempVault.CHEAP, () -> {});
    }

    int execute(String sql) {
        return database.read(sql, handle -> handle.execute(sql));
    }

    long number(String sql) {
        return database.read(
                sql, handle -> handle.createQuery(sql).mapTo(long.class).one());
    }

    String text(String sql) {
        return database.read(
                sql, handle -> handle.createQuery(sql).mapTo(String.class).one());
    }
}

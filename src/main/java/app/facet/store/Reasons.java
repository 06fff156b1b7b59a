package app.facet.store;

import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** What SQLite's result codes mean for the person in front of the screen. */
final class Reasons {

    private static final int PRIMARY = 0xff;
    private static final int READ_ONLY = 8;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_A_DATABASE = 26;

    private Reasons() {}

    static StoreTrouble.Code code(SQLException failure) {
        int code = failure instanceof SQLiteException sqlite ? sqlite.getResultCode().code : failure.getErrorCode();
        return switch (code & PRIMARY) {
            case FULL -> StoreTrouble.Code.FULL;
            case READ_ONLY, CANNOT_OPEN -> StoreTrouble.Code.NOT_WRITABLE;
            case CORRUPT, NOT_A_DATABASE -> StoreTrouble.Code.DAMAGED;
            default -> StoreTrouble.Code.FAILED;
        };
    }

    /** The same, told before the store is open. */
    static Trouble.Kind kind(StoreTrouble trouble) {
        return switch (trouble.code()) {
            case FULL -> Trouble.Kind.FULL;
            case NOT_WRITABLE, FAILED -> Trouble.Kind.NOT_WRITABLE;
            default -> Trouble.Kind.DAMAGED;
        };
    }
}

package nl.strook.core.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Puts documents behind each other in one file to print. Writes as it goes: of the documents only the one that is added is in
 * memory, whatever their number.
 */
public interface DocumentJoiner {

    /** @param title of the file, as a reader shows it */
    Joined begin(OutputStream out, String title) throws IOException;

    /** The file in the making; closing it writes its end and leaves the stream open. */
    interface Joined extends Closeable {

        /** All pages of a PDF, without their tags: the file is for the printer. */
        void add(byte[] pdf) throws IOException;
    }
}

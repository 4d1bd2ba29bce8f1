package nl.strook.core.file;

import java.io.InputStream;

/**
 * A file to be kept. Whoever opened the stream closes it.
 *
 * @param name as the user calls it; without a folder
 * @param mostBytes more than this is refused
 */
public record NewFile(String name, String contentType, InputStream content, long mostBytes) {

    public NewFile {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        name = name.length() > 200 ? name.substring(name.length() - 200) : name;
    }
}

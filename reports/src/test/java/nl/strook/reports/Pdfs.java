package nl.strook.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads documents back. */
final class Pdfs {

    /** A word and where its baseline begins, in points from the upper left of its page. */
    record Word(int page, String text, float x, float y) {}

    private Pdfs() {}

    static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a page in reading order, from 1; spaces and line ends are single spaces. */
    static String text(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Word> words(byte[] pdf) {
        List<Word> words = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    int from = 0;
                    for (int i = 0; i <= positions.size(); i++) {
                        boolean ends = i == positions.size()
                                || Character.isSpaceChar(
                                        positions.get(i).getUnicode().codePointAt(0));
                        if (ends && i > from) {
                            StringBuilder word = new StringBuilder();
                            positions.subList(from, i).forEach(position -> word.append(position.getUnicode()));
                            TextPosition first = positions.get(from);
                            words.add(new Word(
                                    getCurrentPageNo(), word.toString(), first.getXDirAdj(), first.getYDirAdj()));
                        }
                        if (ends) {
                            from = i + 1;
                        }
                    }
                }
            };
            stripper.getText(document);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

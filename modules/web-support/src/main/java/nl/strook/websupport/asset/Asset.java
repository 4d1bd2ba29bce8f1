package nl.strook.websupport.asset;

/**
 * One file as it goes to the browser.
 *
 * @param type media type, with charset for text
 * @param text whether it is worth compressing
 */
record Asset(byte[] bytes, String type, boolean text) {

    static Asset text(byte[] bytes, String type) {
        return new Asset(bytes, type + ";charset=UTF-8", true);
    }

    static Asset binary(byte[] bytes, String type) {
        return new Asset(bytes, type, false);
    }
}

package nl.strook.acceptance.probe;

import java.util.Map;
import java.util.TreeMap;
import nl.strook.acceptance.WebClient.Answer;

/** What came back, without what differs between any two: the asked id in a redirect, nonce and date. */
record Reply(int status, String body, Map<String, String> headers) {

    static Reply of(Answer answer, String asked) {
        Map<String, String> headers = new TreeMap<>(answer.headers());
        headers.remove("date");
        headers.computeIfPresent("content-security-policy", (name, value) -> value.replaceAll("nonce-[^']*", "nonce"));
        headers.computeIfPresent("location", (name, value) -> value.replace(asked, "ID"));
        return new Reply(answer.status(), answer.body(), headers);
    }

    /** A page that holds the person's own things: without ids, keys and the state's number, which are new each time. */
    static String words(Answer answer) {
        return answer.body()
                .replaceAll("[0-9a-f]{8}(\\\\?-[0-9a-f]{4}){3}\\\\?-[0-9a-f]{12}", "ID")
                .replaceAll("nonce(?:\" value)?=\"[^\"]*\"|csp\\.init\\('[^']*'\\)", "NONCE")
                .replaceAll("-?\\d{10,}:-?\\d{10,}", "STATE");
    }

    /** What is wrong with it beside another one of the same kind; empty when they are the same. */
    String differenceTo(Reply other) {
        if (status != other.status) {
            return "status " + status + " instead of " + other.status;
        }
        String difference = firstDifference(body, other.body);
        if (!difference.isEmpty()) {
            return "another body: " + difference;
        }
        Map<String, String> more = new TreeMap<>(headers);
        more.entrySet().removeAll(other.headers.entrySet());
        return headers.equals(other.headers) ? "" : "other headers, such as " + more;
    }

    static String firstDifference(String one, String other) {
        if (one.equals(other)) {
            return "";
        }
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return around(one, at) + " instead of " + around(other, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 60))
                .replaceAll("\\s+", " ");
    }
}

package nl.strook.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a view may hold, and that it has a page bean (rule 9). */
final class ViewRules {

    /** Each breaks the content security policy, or hides behaviour where nobody looks. */
    private static final Map<String, Pattern> FORBIDDEN = forbidden();

    private static final Pattern VIEW =
            Pattern.compile("META-INF/views/(ess|admin)/(?!WEB-INF/)([a-z-]+)/([a-z-]+)\\.xhtml$");
    private static final Pattern PAGE_BEAN = Pattern.compile("nl/strook/(.+)/([A-Za-z]+Page)\\.java$");

    static final List<TextRule> ALL = List.of(
            new TextRule("views-keep-the-policy", "f:ajax", ViewRules::forbiddenText),
            new TextRule("views-have-their-bean", "ask-for-leave", ViewRules::viewsWithoutBean),
            new TextRule("beans-have-their-view", "LostPage", ViewRules::beansWithoutView),
            new TextRule("beans-are-serializable", "LostPage", ViewRules::beansThatCannotBeStored));

    private ViewRules() {}

    private static Map<String, Pattern> forbidden() {
        Map<String, Pattern> all = new LinkedHashMap<>();
        all.put("f:ajax; use p:ajax", Pattern.compile("<f:ajax"));
        all.put("h:commandLink; use p:commandLink", Pattern.compile("<h:commandLink"));
        all.put("style=; use a class", Pattern.compile("\\sstyle=\""));
        all.put("an inline handler; use p:ajax or a script file", Pattern.compile("\\s(?:pt:)?on[a-z]+=\""));
        all.put("javascript:; use a button", Pattern.compile("javascript:"));
        all.put("an inline script; use a file", Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>\\s*[^<\\s]"));
        all.put("an inline style sheet; use a file", Pattern.compile("<style[ >]"));
        all.put("unescaped output", Pattern.compile("escape=\"false\""));
        return all;
    }

    private static List<String> forbiddenText(List<Path> modules) {
        List<String> found = new ArrayList<>();
        for (Path view : views(modules)) {
            String text = SourceTree.read(view);
            FORBIDDEN.forEach((what, pattern) -> {
                Matcher matcher = pattern.matcher(text);
                while (matcher.find()) {
                    found.add(SourceTree.relative(view) + " line " + line(text, matcher.start()) + " has " + what);
                }
            });
        }
        return found;
    }

    private static List<String> viewsWithoutBean(List<Path> modules) {
        Set<String> beans = beans(modules).stream().map(Bean::path).collect(Collectors.toSet());
        return views(modules).stream()
                .filter(view -> {
                    Matcher parts = VIEW.matcher(SourceTree.relative(view));
                    return parts.find()
                            && beans.stream()
                                    .noneMatch(bean -> fits(bean, parts.group(1), parts.group(2), parts.group(3)));
                })
                .map(view -> SourceTree.relative(view) + " has no page bean; request-leave.xhtml needs RequestLeavePage"
                        + " in the package of its audience")
                .toList();
    }

    /** A feature's bean stands in its ess or admin; web-support, which has one bean for both, has no such packages. */
    private static boolean fits(String bean, String audience, String module, String page) {
        String name = camel(page.equals("index") ? module : page) + "Page";
        String word = House.word(module);
        return bean.equals(word + "/" + audience + "/" + name)
                || (bean.startsWith("websupport/") && bean.endsWith("/" + name));
    }

    /** A bean is a view's when some view names it, which fragments and index pages do too. */
    private static List<String> beansWithoutView(List<Path> modules) {
        String all = views(modules).stream().map(SourceTree::read).collect(Collectors.joining());
        return beans(modules).stream()
                .filter(bean -> !all.contains(bean.variable() + "."))
                .map(bean -> bean.path() + " has no view that names it")
                .toList();
    }

    private static List<String> beansThatCannotBeStored(List<Path> modules) {
        return beans(modules).stream()
                .filter(bean ->
                        bean.text().contains("@ViewScoped") && !bean.text().contains("implements Serializable"))
                .map(bean -> bean.path() + " is view scoped, so it must be Serializable")
                .toList();
    }

    private record Bean(String path, String text) {
        String variable() {
            String name = path.substring(path.lastIndexOf('/') + 1);
            return Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }
    }

    private static List<Bean> beans(List<Path> modules) {
        return modules.stream()
                .flatMap(module -> SourceTree.files(module.resolve("src/main/java"), "Page.java").stream())
                .map(file -> new Bean(beanPath(file), SourceTree.read(file)))
                .filter(bean -> bean.text().contains("@Named"))
                .toList();
    }

    private static String beanPath(Path file) {
        Matcher parts = PAGE_BEAN.matcher(SourceTree.relative(file));
        return parts.find() ? parts.group(1) + "/" + parts.group(2) : file.toString();
    }

    static List<Path> views(List<Path> modules) {
        Set<Path> found = new LinkedHashSet<>();
        for (Path module : modules) {
            Stream.of("src/main/resources", "src/main/webapp")
                    .forEach(folder -> found.addAll(SourceTree.files(module.resolve(folder), ".xhtml")));
        }
        return List.copyOf(found);
    }

    private static String camel(String words) {
        return Arrays.stream(words.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    static long line(String text, int place) {
        return 1 + text.substring(0, place).chars().filter(each -> each == '\n').count();
    }
}

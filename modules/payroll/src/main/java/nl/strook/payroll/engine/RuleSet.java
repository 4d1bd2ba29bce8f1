package nl.strook.payroll.engine;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The figures of one calendar year, from a data file; identified, with status and source. */
public final class RuleSet {

    private static final String FINAL = "final";

    private final String id;
    private final int year;
    private final boolean provisional;
    private final String source;
    private final WageTaxTable wageTax;
    private final SpecialRewardTable specialRewards;
    private final PremiumRates premiums;
    private final MinimumWageTable minimumWage;
    private final UntaxedLimits untaxedLimits;
    private final Map<Rule, Rule.Reference> rules = new EnumMap<>(Rule.class);
    private final List<Map.Entry<LocalDate, Long>> aowAges;
    private final Map<Integer, Percent> whkSectors;

    private RuleSet(Figures f, String id) {
        this.id = id;
        year = Math.toIntExact(f.whole("year"));
        provisional = !FINAL.equals(f.text("status"));
        source = f.text("source");
        wageTax = new WageTaxTable(f);
        specialRewards = new SpecialRewardTable(fileName(year) + "-special-rewards.csv", f);
        premiums = new PremiumRates(f);
        minimumWage = new MinimumWageTable("minimum-wage.csv");
        untaxedLimits = new UntaxedLimits("untaxed-limits.csv");
        for (Rule rule : Rule.values()) {
            rules.put(rule, new Rule.Reference(id + "/" + rule.key(), f.text("rule." + rule.key())));
        }
        aowAges = f.startingWith("aow.age.").entrySet().stream()
                .map(e -> Map.entry(LocalDate.parse(e.getKey()), Long.valueOf(e.getValue())))
                .toList();
        whkSectors = readSectors(year);
    }

    static RuleSet read(int year) {
        Figures f = Figures.properties(fileName(year) + ".properties");
        return new RuleSet(f, f.text("id"));
    }

    private static String fileName(int year) {
        return "nl-" + year;
    }

    private static Map<Integer, Percent> readSectors(int year) {
        Map<Integer, Percent> sectors = new HashMap<>();
        int column = year == 2026 ? 1 : year == 2027 ? 4 : 0;
        if (column > 0) {
            for (String[] cells : Figures.csv("whk-sectors.csv")) {
                sectors.put(Integer.valueOf(cells[0]), Percent.of(cells[column]));
            }
        }
        return sectors;
    }

    /** Such as {@code NL-2026}. */
    public String id() {
        return id;
    }

    public int year() {
        return year;
    }

    /** Not adopted yet: good for a forecast, refused for a final run. */
    public boolean provisional() {
        return provisional;
    }

    /** Official documents that the figures come from. */
    public String source() {
        return source;
    }

    /** Throws {@link RulesNotFinal} when the set is provisional. */
    public void requireFinal() {
        if (provisional) {
            throw new RulesNotFinal(id);
        }
    }

    /** Day on which the AOW age is reached (art. 7a AOW). */
    public LocalDate aowDate(LocalDate birthDate) {
        long months = aowAges.get(0).getValue();
        for (Map.Entry<LocalDate, Long> row : aowAges) {
            if (!row.getKey().isAfter(birthDate)) {
                months = row.getValue();
            }
        }
        return birthDate.plusMonths(months);
    }

    /** Whk percentage of small employers in a sector; empty when the year's table is not in the rule set. */
    public java.util.Optional<Percent> whkSector(int sector) {
        return java.util.Optional.ofNullable(whkSectors.get(sector));
    }

    /** Statutory minimum per hour in cents (art. 7 to 8 WML) for an age on a day. */
    public long minimumHourCents(LocalDate day, int age, boolean apprentice) {
        return minimumWage.hourCents(day, age, apprentice);
    }

    /** Untaxed limit per unit on a day, in ten-thousandths of a euro; empty for an unknown rule. */
    public OptionalLong untaxedLimit(String limitRule, LocalDate day) {
        long limit = untaxedLimits.on(limitRule, day);
        return limit == UntaxedLimits.NONE ? OptionalLong.empty() : OptionalLong.of(limit);
    }

    UntaxedLimits untaxedLimits() {
        return untaxedLimits;
    }

    WageTaxTable wageTax() {
        return wageTax;
    }

    SpecialRewardTable specialRewards() {
        return specialRewards;
    }

    PremiumRates premiums() {
        return premiums;
    }

    MinimumWageTable minimumWage() {
        return minimumWage;
    }

    Rule.Reference rule(Rule rule) {
        Rule.Reference found = rules.get(rule);
        if (found == null) {
            throw new IllegalStateException("No reference for " + rule);
        }
        return found;
    }

    boolean fits(LocalDate paymentDay) {
        return paymentDay.getYear() == year;
    }

    @Override
    public String toString() {
        return id;
    }
}

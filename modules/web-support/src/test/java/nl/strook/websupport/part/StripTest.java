package nl.strook.websupport.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.strook.websupport.part.Strip.Slice;
import org.junit.jupiter.api.Test;

class StripTest {

    @Test
    void partsFillTheBarWithAGapBetweenThem() {
        Strip strip = Strip.of(
                "Van 3.648,96", List.of(new Slice("1", "Netto", 289603), new Slice("2", "Loonheffing", 75293)));

        assertThat(strip.parts()).extracting(Strip.Part::getX).containsExactly("0.00", "79.46");
        Strip.Part last = strip.parts().get(1);
        assertThat(last.place() + last.width()).isEqualTo(10_000);
    }

    @Test
    void aPartWithoutAmountLeavesNoTrace() {
        assertThat(Strip.of("", List.of(new Slice("1", "Netto", 0))).parts()).isEmpty();
    }
}

package nl.strook.hello;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.strook.core.demo.DemoChapter;
import nl.strook.core.demo.DemoEvent;
import nl.strook.core.demo.DemoStage;
import nl.strook.core.module.TenantModules;
import nl.strook.core.tenant.TenantDirectory;
import nl.strook.core.tenant.TenantLook;

/** No employer of the demo world has this module in its contract, until a test gives it to one. */
@ApplicationScoped
public class HelloChapter implements DemoChapter {

    private static final int LAST = 1_000;

    @Inject
    TenantDirectory directory;

    @Inject
    DemoStage stage;

    @Inject
    TenantModules modules;

    @Override
    public List<DemoEvent> events(Instant until) {
        return List.of(new DemoEvent(
                until,
                LAST,
                "hello in no contract",
                () -> directory.active().stream()
                        .map(TenantLook::slug)
                        .forEach(slug ->
                                stage.as(DemoStage.SPECIALIST, slug, () -> modules.contract("hello", "", false)))));
    }
}

package nl.strook.canary.leave;

import java.time.LocalDate;

class LooksAtTheWall {
    LocalDate today = LocalDate.now();
}

package nl.strook.canary.leave;

import java.util.Date;

class OldDate {
    Date day;
}

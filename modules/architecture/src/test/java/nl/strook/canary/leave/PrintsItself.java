package nl.strook.canary.leave;

import net.sf.jasperreports.engine.JasperReport;

class PrintsItself {
    JasperReport report;
}

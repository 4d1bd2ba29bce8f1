package nl.strook.core.tenant;

/** Tenant-owned data was touched without a tenant. Always a defect of ours: a 500 and an alarm, never "all tenants". */
public class NoTenantException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public NoTenantException() {
        super("No tenant is bound to this work");
    }
}

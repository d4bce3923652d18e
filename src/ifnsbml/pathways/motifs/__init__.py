"""What several pathways share: receptors, STATs, promoters, cascades."""
